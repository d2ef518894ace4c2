import { hash } from '@node-rs/argon2';
import { publishCatalogue } from '../src/lib/server/catalogue/catalogues.ts';
import { loadCalendarYears } from '../src/lib/server/catalogue/load-calendar.ts';
import type { PrismaClient } from '../src/lib/server/db/generated/client.ts';
import { newId } from '../src/lib/server/id.ts';
import { calendarYears } from './catalogue/calendar-years.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { demoStaff } from './demo-staff.ts';

export { demoStaff } from './demo-staff.ts';

/** One password for every role of the demonstration; there is none outside it. */
export const DEMO_PASSWORD = 'yichuang-2017';

/**
 * What the hall cannot open without: calendar and catalogue; for a demonstration also its staff. Running it again
 * changes nothing.
 *
 * @throws with every fault when the catalogue does not pass its lint
 */
export async function seed(prisma: PrismaClient, isDemonstration: boolean): Promise<void> {
	await loadCalendarYears(prisma, calendarYears);
	const faults = await publishCatalogue(prisma, catalogue);
	if (faults.length > 0) {
		throw new Error(`事项目录没有通过检查:\n${faults.map(({ where, reason }) => `  ${where}:${reason}`).join('\n')}`);
	}
	if (isDemonstration) await addDemoStaff(prisma);
}

async function addDemoStaff(prisma: PrismaClient): Promise<void> {
	const passwordHash = await hash(DEMO_PASSWORD);
	for (const { title: _title, ...person } of demoStaff) {
		await prisma.account.upsert({
			where: { loginName: person.loginName },
			update: person,
			create: { id: newId(Date.now()), kind: 'staff', passwordHash, ...person }
		});
	}
}
