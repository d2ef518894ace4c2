import type { Day } from '#lib/domain/calendar/day.ts';
import { validUntil } from '#lib/domain/result/valid-until.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { mayOpen } from '#lib/domain/staff/authority.ts';
import { refuse, type Verdict } from '#lib/domain/verdict.ts';
import { resultSaid } from '#lib/text/paper.ts';
import { issueDocument } from '../documents/issue-document.ts';
import { retryConflicts } from '../db/retry-conflicts.ts';
import type { World } from '../world.ts';
import { findCaseFacts } from './case-facts.ts';
import { readCaseFile } from './case-file.ts';
import { followMove, holderOnCode, issuerOf, paperCaseOf } from './follow-move.ts';
import { moveInside, type Moved } from './move-case.ts';

class Refused extends Error {
	readonly verdict: Extract<Verdict<never>, { ok: false }>;
	constructor(verdict: Extract<Verdict<never>, { ok: false }>) {
		super(verdict.refusal.code);
		this.verdict = verdict;
	}
}

type Issue = { readonly caseId: string; readonly actor: Actor; readonly seenSeq?: number };

/**
 * Makes the results of a decided case and puts it out for collection: one paper for each result of its matter, numbered
 * and signed, in the transaction of the move. A refused move leaves no paper and no number behind.
 */
export async function issueResults(world: World, issue: Issue): Promise<Verdict<Moved>> {
	try {
		return await retryConflicts(() =>
			world.prisma.$transaction(async (tx) => {
				const file = await readCaseFile(world, tx, issue.caseId);
				if (file === null || !mayOpen(issue.actor, file.scope)) return refuse({ code: 'not-found', what: 'case' });
				const facts = await findCaseFacts(world, tx, file, issue.actor);
				const paper = paperCaseOf(world, { file, facts, events: [], after: file.standing });
				const said = resultSaid(paper);
				const documentIds: string[] = [];
				for (const resultId of file.matter.results) {
					const result = file.index.result.get(resultId);
					if (result === undefined) continue;
					const issuedOn: Day = world.today();
					documentIds.push(
						await issueDocument(tx, world, {
							kind: 'result',
							applicationId: file.row.application.id,
							caseId: file.row.id,
							resultId,
							word: result.numberWord,
							holderOnCode: holderOnCode(file),
							content: {
								title: result.name,
								holder: file.row.application.applicantName,
								facts: [['办件编号', paper.caseNumber], ['事项', paper.matterName], ...(said.facts ?? [])],
								paragraphs: said.paragraphs,
								issuer: issuerOf(file).name,
								issuedOn,
								validUntil: validUntil(issuedOn, result)
							}
						})
					);
				}
				const moved = await moveInside(
					world,
					tx,
					{ ...issue, command: { type: 'issue-result', documentIds } },
					followMove(world)
				);
				if (!moved.ok) throw new Refused(moved);
				return moved;
			})
		);
	} catch (error) {
		if (error instanceof Refused) return error.verdict;
		throw error;
	}
}
