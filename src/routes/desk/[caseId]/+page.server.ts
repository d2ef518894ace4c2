import { acting } from '#lib/server/trpc/acting.ts';
import type { PauseGround, CorrectionGround } from '#lib/domain/case/events.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:case');
	return { case: await locals.api.desk.open({ caseId: params.caseId }) };
};

type Desk = RequestEvent['locals']['api']['desk'];
type Seen = { caseId: string; seenSeq: number };

/** An act of the desk: the form carries the last event its reader saw. */
function act(work: (desk: Desk, seen: Seen, form: FormData) => Promise<unknown>) {
	return async ({ locals, params, request }: RequestEvent) => {
		const form = await request.formData();
		const seen = { caseId: params.caseId, seenSeq: Number(form.get('seq')) };
		const answer = await acting(locals, async (api) => {
			await work(api.desk, seen, form);
		});
		return answer.isDone
			? { isDone: true as const }
			: { isDone: false as const, message: answer.message, code: answer.refusal?.code ?? null };
	};
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const articlesOf = (form: FormData) =>
	text(form, 'articles')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
const decisionOf = (form: FormData) => ({
	outcome: text(form, 'outcome') as 'approved' | 'denied',
	reasons: text(form, 'reasons'),
	articles: articlesOf(form)
});

export const actions: Actions = {
	claim: act((desk, seen) => desk.claim(seen)),
	release: act((desk, seen) => desk.release(seen)),
	accept: act((desk, seen) => desk.accept(seen)),
	correct: act((desk, seen, form) =>
		desk.askCorrection({
			...seen,
			lines: form.getAll('line').map((key) => {
				const line = String(key);
				const outsideNotice = text(form, `outside ${line}`);
				return {
					line,
					ground: text(form, `ground ${line}`) as CorrectionGround,
					remedy: text(form, `remedy ${line}`),
					...(outsideNotice && { outsideNotice })
				};
			})
		})
	),
	refuse: act((desk, seen, form) =>
		desk.refuseAcceptance({
			...seen,
			ground: text(form, 'ground') as 'not-needed' | 'not-ours',
			reason: text(form, 'reason'),
			rightBody: text(form, 'rightBody') || undefined
		})
	),
	decideAtOnce: act((desk, seen, form) => desk.decideAtOnce({ ...seen, ...decisionOf(form) })),
	forward: act((desk, seen, form) => desk.forward({ ...seen, opinion: text(form, 'opinion') })),
	opinion: act((desk, seen, form) =>
		desk.giveOpinion({ ...seen, stance: text(form, 'stance') as 'agree', text: text(form, 'text') })
	),
	pause: act((desk, seen, form) =>
		desk.pause({
			...seen,
			ground: text(form, 'ground') as PauseGround,
			expectedDays: Number(text(form, 'expectedDays')),
			text: text(form, 'text')
		})
	),
	resume: act((desk, seen) => desk.resume(seen)),
	extend: act((desk, seen, form) =>
		desk.extend({ ...seen, amount: Number(text(form, 'amount')), reason: text(form, 'reason') })
	),
	decide: act((desk, seen, form) => desk.decide({ ...seen, ...decisionOf(form) })),
	issue: act((desk, seen) => desk.issueResult(seen)),
	handOver: act((desk, seen, form) =>
		desk.handOver({
			...seen,
			how: text(form, 'how') as 'window',
			code: text(form, 'code'),
			signature: text(form, 'signature') || null
		})
	),
	revoke: act((desk, seen, form) => desk.revoke({ ...seen, reason: text(form, 'reason'), articles: articlesOf(form) }))
};
