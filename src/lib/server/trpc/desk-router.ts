import { z } from 'zod';
import type { CaseCommand } from '#lib/domain/case/commands.ts';
import { CORRECTION_GROUNDS, PAUSE_GROUNDS } from '#lib/domain/case/events.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { countQueue, findQueue } from '../case/find-queue.ts';
import { followMove } from '../case/follow-move.ts';
import { handOver } from '../case/hand-over.ts';
import { issueResults } from '../case/issue-results.ts';
import { letterFor } from '../case/letter-for.ts';
import { moveCase } from '../case/move-case.ts';
import { openCase } from '../case/open-case.ts';
import type { World } from '../world.ts';
import { router, staffProcedure } from './procedures.ts';
import { orThrow } from './refused.ts';

const desk = staffProcedure(
	'window',
	'teller',
	'department',
	'issuing',
	'authority-head',
	'government-head',
	'supervisor'
);

/** The case, and the last event that stood on the screen: acting on an older picture is refused. */
const seen = z.object({ caseId: z.uuid(), seenSeq: z.number().int().positive() });
const words = z.string().trim().max(2000);
const decision = {
	outcome: z.enum(['approved', 'denied']),
	reasons: words,
	articles: z.array(z.string().trim().min(1).max(200)).max(20)
};

type Seen = z.infer<typeof seen>;
type DeskContext = { readonly world: World; readonly actor: Actor };

async function move(ctx: DeskContext, { caseId, seenSeq }: Seen, command: CaseCommand) {
	const moved = orThrow(
		await moveCase(ctx.world, { caseId, seenSeq, actor: ctx.actor, command }, followMove(ctx.world))
	);
	return { state: moved.standing.state };
}

export const deskRouter = router({
	counts: desk.query(({ ctx }) => countQueue(ctx.world, ctx.actor)),
	queue: desk
		.input(
			z.object({
				tab: z.string().max(20).optional(),
				query: z.string().max(60).optional(),
				page: z.number().int().min(0).max(2000)
			})
		)
		.query(({ ctx, input }) => findQueue(ctx.world, ctx.actor, input)),
	open: desk
		.input(z.object({ caseId: z.uuid() }))
		.query(async ({ ctx, input }) => orThrow(await openCase(ctx.world, ctx.actor, input.caseId))),

	claim: desk.input(seen).mutation(({ ctx, input }) => move(ctx, input, { type: 'claim' })),
	release: desk.input(seen).mutation(({ ctx, input }) => move(ctx, input, { type: 'release' })),
	accept: desk.input(seen).mutation(({ ctx, input }) => move(ctx, input, { type: 'accept' })),
	askCorrection: desk
		.input(
			seen.extend({
				lines: z
					.array(
						z.object({
							line: z.string().max(120),
							ground: z.enum(CORRECTION_GROUNDS),
							remedy: words.min(1, '请写明怎样补正'),
							outsideNotice: words.optional()
						})
					)
					.max(200)
			})
		)
		.mutation(async ({ ctx, input }) => {
			const letterId = await letterFor(ctx.world, input.caseId);
			return move(ctx, input, { type: 'ask-correction', letterId, lines: input.lines });
		}),
	refuseAcceptance: desk
		.input(seen.extend({ ground: z.enum(['not-needed', 'not-ours']), reason: words, rightBody: words.optional() }))
		.mutation(({ ctx, input: { ground, reason, rightBody, ...at } }) =>
			move(ctx, at, { type: 'refuse-acceptance', ground, reason, rightBody })
		),
	decideAtOnce: desk
		.input(seen.extend(decision))
		.mutation(({ ctx, input: { outcome, reasons, articles, ...at } }) =>
			move(ctx, at, { type: 'decide-at-once', outcome, reasons, articles })
		),
	forward: desk
		.input(seen.extend({ opinion: words }))
		.mutation(({ ctx, input }) => move(ctx, input, { type: 'forward', opinion: input.opinion })),
	giveOpinion: desk
		.input(seen.extend({ stance: z.enum(['agree', 'agree-with-conditions', 'disagree']), text: words }))
		.mutation(({ ctx, input }) => move(ctx, input, { type: 'give-opinion', stance: input.stance, text: input.text })),
	pause: desk
		.input(seen.extend({ ground: z.enum(PAUSE_GROUNDS), expectedDays: z.number().int().min(1).max(365), text: words }))
		.mutation(({ ctx, input: { ground, expectedDays, text, ...at } }) =>
			move(ctx, at, { type: 'pause', ground, expectedDays, text })
		),
	resume: desk.input(seen).mutation(({ ctx, input }) => move(ctx, input, { type: 'resume' })),
	extend: desk
		.input(seen.extend({ amount: z.number().int().min(1).max(60), reason: words }))
		.mutation(({ ctx, input }) => move(ctx, input, { type: 'extend', amount: input.amount, reason: input.reason })),
	decide: desk
		.input(seen.extend(decision))
		.mutation(({ ctx, input: { outcome, reasons, articles, ...at } }) =>
			move(ctx, at, { type: 'decide', outcome, reasons, articles })
		),
	issueResult: desk.input(seen).mutation(async ({ ctx, input }) => {
		const moved = orThrow(await issueResults(ctx.world, { ...input, actor: ctx.actor }));
		return { state: moved.standing.state };
	}),
	handOver: desk
		.input(
			seen.extend({
				how: z.enum(['window', 'post', 'electronic']),
				code: z.string().regex(/^\d{0,6}$/, '取件码是 6 位数字'),
				signature: z.string().startsWith('data:image/png;base64,').max(140_000).nullable()
			})
		)
		.mutation(async ({ ctx, input }) => {
			const moved = orThrow(await handOver(ctx.world, { ...input, actor: ctx.actor }));
			return { state: moved.standing.state };
		}),
	revoke: desk
		.input(seen.extend({ reason: words, articles: z.array(z.string().max(200)).max(20) }))
		.mutation(({ ctx, input }) => move(ctx, input, { type: 'revoke', reason: input.reason, articles: input.articles }))
});
