import { createHash } from 'node:crypto';
import type { AssembledApplication } from '#lib/domain/application/assemble-application.ts';
import { canonicalNotice } from '#lib/domain/application/notice.ts';
import { canonicalJson, type JsonValue } from '#lib/domain/canonical-json.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { answerFaultText } from '#lib/text/answer-fault.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { isUniqueViolation, retryConflicts } from '../db/retry-conflicts.ts';
import { codeFor } from '../keys.ts';
import type { World } from '../world.ts';
import type { Writer } from './applicant-side.ts';
import { assembleDraft, type OpenedDraft } from './assemble-draft.ts';
import { findDraft, type DraftRow } from './drafts.ts';
import { writeApplication } from './write-application.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the phone and the server both take the hash of, so that what was declared is what was seen. */
export const hashNotice = (assembled: Pick<AssembledApplication, 'notice'>) =>
	sha256(canonicalNotice(assembled.notice));

/** Everything that was declared: the notice, the answers and the files by their hashes. */
export function hashDeclared(assembled: AssembledApplication, fileHashes: readonly string[]): string {
	return sha256(
		canonicalJson({
			notice: hashNotice(assembled),
			answers: assembled.answers as unknown as JsonValue,
			files: fileHashes.toSorted()
		})
	);
}

export type Declaration = {
	readonly draftId: string;
	/** Hash of the notice that was on the screen. */
	readonly noticeHash: string;
	readonly isDeclared: boolean;
	/** Signature drawn on the teller's screen, when keyed in for someone. */
	readonly signature?: string;
};

export type Submitted = { readonly applicationId: string; readonly number: string; readonly queryCode: string };

/** What stands between a draft and its submission, in the order a person mends it. */
function whyNot(assembled: AssembledApplication, given: Declaration, draft: DraftRow) {
	const faults = Object.entries(assembled.faults);
	if (faults.length > 0) {
		const fields = Object.fromEntries(faults.map(([field, fault]) => [field, answerFaultText(fault)]));
		return refuse({ code: 'answers-faulty', fields });
	}
	if (!assembled.isComplete) {
		const lines = assembled.notice.lines.filter(
			(line) => line.state === 'missing' || line.state === 'faulty' || line.state === 'perhaps'
		);
		return refuse({ code: 'materials-missing', materialIds: lines.map((line) => line.key.replace(/^material:/, '')) });
	}
	const needsCentre = assembled.route.perMatter.some((route) => route.intake === 'town-centre');
	if (needsCentre && draft.centreId === null) return refuse({ code: 'centre-missing' });
	if (!given.isDeclared) return refuse({ code: 'declaration-missing' });
	if (draft.onBehalf !== null && !given.signature) return refuse({ code: 'signature-missing' });
	if (hashNotice(assembled) !== given.noticeHash) return refuse({ code: 'notice-changed' });
	return null;
}

/** A draft submitted before: the same declaration gets the same answer, another one is told so. */
async function answerAgain(world: World, opened: OpenedDraft, given: Declaration): Promise<Verdict<Submitted>> {
	const application = await world.prisma.application.findUniqueOrThrow({
		where: { id: opened.draft.applicationId ?? '' },
		select: { id: true, number: true, noticeHash: true }
	});
	if (application.noticeHash !== given.noticeHash)
		return refuse({ code: 'already-submitted', number: application.number });
	return allow({
		applicationId: application.id,
		number: application.number,
		queryCode: codeFor(world.keys, 'query', application.id)
	});
}

/**
 * Submits a draft: one number, one case per matter, events, audit row and messages together or not at all. The draft
 * is its own idempotency key: submitting twice, also at the same moment or after a cut, gives the same number.
 *
 * @source 行政许可法 第二十九条、第三十二条
 */
export async function submitApplication(world: World, writer: Writer, given: Declaration): Promise<Verdict<Submitted>> {
	const draft = await findDraft(world, writer, given.draftId);
	if (draft === null) return refuse({ code: 'not-found', what: 'draft' });
	const opened = await assembleDraft(world, world.prisma, writer, draft);
	if (draft.applicationId !== null) return answerAgain(world, opened, given);
	if (!opened.assembled.ok) return opened.assembled;
	const assembled = opened.assembled.value;
	const refused = whyNot(assembled, given, draft);
	if (refused) return refused;
	try {
		return await retryConflicts(() => write(world, writer, opened, assembled, given));
	} catch (error) {
		if (!isUniqueViolation(error)) throw error;
		return submitApplication(world, writer, given);
	}
}

async function write(
	world: World,
	writer: Writer,
	opened: OpenedDraft,
	assembled: AssembledApplication,
	given: Declaration
): Promise<Verdict<Submitted>> {
	return world.prisma.$transaction(async (tx) => {
		const written = await writeApplication(tx, world, {
			writer,
			opened,
			assembled,
			signature: given.signature ?? null
		});
		await writeAudit(tx, new Date(world.now()), {
			actorId: writer.accountId,
			actorRole: writer.kind === 'staff' ? writer.role : 'applicant',
			act: 'application.submit',
			subject: `application:${written.applicationId}`,
			facts: { matters: assembled.matters.map((matter) => matter.id), noticeHash: hashNotice(assembled) }
		});
		return allow(written);
	});
}
