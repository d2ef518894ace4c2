// @prisma/adapter-pg with what schema work needs on top:
// - whole scripts sent at once (it splits on ';', which breaks functions and DO blocks);
// - the catalogue type "char" (oid 18), which the schema describer reads and the adapter cannot map;
// - a shadow database that really is another database (with a connection string, pg lets the string win).
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const CHAR_OID = 18;
const TEXT_OID = 25;

function patched(connection) {
	const client = connection.underlyingDriver();
	connection.executeScript = async (script) => {
		try {
			await client.query(script);
		} catch (error) {
			connection.onError(error);
		}
	};
	const performIO = connection.performIO.bind(connection);
	connection.queryRaw = async (query) => {
		const answer = await performIO(query);
		const charColumns = answer.fields.flatMap((field, index) => (field.dataTypeID === CHAR_OID ? [index] : []));
		const asText = {
			...answer,
			fields: answer.fields.map((field) =>
				field.dataTypeID === CHAR_OID ? { name: field.name, dataTypeID: TEXT_OID } : field
			)
		};
		const view = Object.create(connection, { performIO: { value: async () => asText } });
		const rows = await Object.getPrototypeOf(connection).queryRaw.call(view, query);
		for (const index of charColumns) rows.columnTypes[index] = ColumnTypeEnum.Character;
		return rows;
	};
	return connection;
}

export class MigrationPg extends PrismaPg {
	async connect() {
		return patched(await super.connect());
	}

	async connectToShadowDb() {
		const { connectionString, ...rest } = this.config;
		const name = `shadow_${randomUUID().replaceAll('-', '')}`;
		const admin = new pg.Client({ connectionString });
		await admin.connect();
		await admin.query(`CREATE DATABASE "${name}"`);
		const [shadow] = withDatabase(connectionString, name);
		const connection = patched(await new PrismaPg({ ...rest, connectionString: shadow }).connect());
		const dispose = connection.dispose.bind(connection);
		connection.dispose = async () => {
			await dispose();
			await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
			await admin.end();
		};
		return connection;
	}
}

/** @returns {[string, string]} the url with that database, and the database it named before */
function withDatabase(url, database) {
	const changed = new URL(url);
	const before = decodeURIComponent(changed.pathname.slice(1));
	changed.pathname = `/${database}`;
	return [changed.href, before];
}

async function asAdmin(url, run) {
	const [adminUrl, name] = withDatabase(url, 'postgres');
	const client = new pg.Client(adminUrl);
	await client.connect();
	try {
		await run(client, name);
	} finally {
		await client.end();
	}
	return name;
}

export async function canConnect(url) {
	const client = new pg.Client(url);
	await client.connect();
	await client.end();
}
export const createDatabase = (url) => asAdmin(url, (client, name) => client.query(`CREATE DATABASE "${name}"`));
export const dropDatabase = (url) =>
	asAdmin(url, (client, name) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
