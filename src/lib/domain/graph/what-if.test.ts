import { expect, test } from 'vitest';
import { acceptedOn, planned, setOf, underWay } from './example-graph.ts';
import { changed, whatIf } from './what-if.ts';

const departmentId = 'market';

test('dropping what holds up the rest tells how many days it gives back', () => {
	const { before, after, movesPromiseByDays } = whatIf(setOf(planned('land', 'design')), {
		change: 'drop',
		matterId: 'land'
	});
	expect([before.promisedOn, after.promisedOn]).toEqual(['2026-03-30', '2026-03-23']);
	expect(movesPromiseByDays).toBe(-7);
});

test('adding a matter shows what it costs before it is chosen', () => {
	const added = whatIf(setOf(planned('land')), { change: 'add', matterId: 'design', departmentId });
	expect(added.movesPromiseByDays).toBe(14);
	expect(added.movesP90ByDays).toBe(14);
});

test('the other branch takes the place of the first', () => {
	const cases = planned('land', 'design');
	const swap = { change: 'instead', matterId: 'allocation', of: 'land', departmentId } as const;
	expect(changed(setOf(cases), swap).cases.map(({ matterId }) => matterId)).toEqual(['design', 'allocation']);
	// Eight days of promise for five: three working days later.
	expect(whatIf(setOf(cases), swap).after.promisedOn).toBe('2026-04-02');
});

test('submitting ahead of what comes first saves the window’s days', () => {
	const waiting = planned('land', 'design').map((one) => ({ ...one, submits: 'when-ready' as const }));
	const ahead = whatIf(setOf(waiting), { change: 'submit', matterId: 'design', when: 'now' });
	expect(ahead.movesPromiseByDays).toBe(-7);
});

test('answering a question lets go of what hung on it', () => {
	const open = setOf(planned('flood', 'design'), { situation: {} });
	const answered = whatIf(open, { change: 'answer', question: 'project.isByRiver', answer: 'no' });
	expect(answered.before.edges).toHaveLength(1);
	expect(answered.after.edges).toHaveLength(0);
});

test('what is submitted is not dropped by trying', () => {
	const input = setOf([underWay('land', acceptedOn('2026-03-03'))]);
	expect(changed(input, { change: 'drop', matterId: 'land' }).cases).toHaveLength(1);
	expect(changed(input, { change: 'add', matterId: 'land', departmentId }).cases).toHaveLength(1);
});

test('with nothing left there is no day to compare', () => {
	expect(whatIf(setOf(planned('land')), { change: 'drop', matterId: 'land' }).movesPromiseByDays).toBeNull();
});
