import type { Day } from '#lib/domain/calendar/day.ts';
import { workCalendar, type CalendarYear, type WorkCalendar } from '#lib/domain/calendar/work-calendar.ts';
import type { PrismaClient } from '../db/generated/client.ts';

/** The working-day calendar from the years loaded so far; due days beyond them are provisional. */
export async function loadCalendar(prisma: PrismaClient): Promise<WorkCalendar> {
	const years = await prisma.calendarYear.findMany({ orderBy: { year: 'asc' } });
	return workCalendar(
		years.map(({ year, offDays, workDays, source }) => ({
			year,
			offDays: offDays as Day[],
			workDays: workDays as Day[],
			source
		}))
	);
}

/** Loads published years (国务院办公厅 holiday notices); a year loaded again takes the new text. */
export async function loadCalendarYears(prisma: PrismaClient, years: readonly CalendarYear[]): Promise<void> {
	for (const { year, offDays, workDays, source } of years) {
		const row = { offDays: [...offDays], workDays: [...workDays], source };
		await prisma.calendarYear.upsert({ where: { year }, create: { year, ...row }, update: row });
	}
}
