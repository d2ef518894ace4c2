import { running } from './running.ts';

/** Whether the hall can work now: database and file store answer. */
export async function isReady(): Promise<boolean> {
	try {
		const { world } = await running();
		await world.pool.query('select 1');
		await world.files.write('probe/readiness', new Uint8Array([1]));
		return true;
	} catch {
		return false;
	}
}
