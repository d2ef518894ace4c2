import type { AnswerValue } from '#lib/domain/application/answers.ts';
import type { CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Field } from '#lib/domain/catalogue/field.ts';
import type { Db } from '../db/database.ts';
import type { Writer } from './applicant-side.ts';
import type { OnBehalf } from './drafts.ts';

type Source = NonNullable<Field['prefill']>;

async function known(
	db: Db,
	writer: Writer,
	onBehalf: OnBehalf | undefined
): Promise<Partial<Record<Source, string | null>>> {
	if (writer.kind === 'staff') return { 'account-name': onBehalf?.name, 'account-mobile': onBehalf?.mobile };
	const account = await db.account.findUniqueOrThrow({ where: { id: writer.accountId } });
	const unit = writer.enterpriseId ? await db.enterprise.findUnique({ where: { id: writer.enterpriseId } }) : null;
	return {
		'account-name': account.name,
		'account-mobile': account.mobile,
		'account-citizen-id': account.citizenId,
		'unit-name': unit?.name,
		'unit-credit-code': unit?.creditCode
	};
}

/** Answers the account already knows, so that nobody types them again; each can be changed. */
export async function prefillAnswers(
	db: Db,
	index: CatalogueIndex,
	writer: Writer,
	onBehalf: OnBehalf | undefined
): Promise<Record<string, AnswerValue>> {
	const values = await known(db, writer, onBehalf);
	const filled = index.catalogue.fields.flatMap(({ id, prefill }) => {
		const value = prefill && values[prefill];
		return value ? [[id, value] as const] : [];
	});
	return Object.fromEntries(filled);
}
