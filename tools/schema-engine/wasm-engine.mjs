// Prisma's own schema engine, compiled to WebAssembly and shipped inside its npm package: nothing to download.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

// The engine reports panics through this hook; without it the process dies and the Prisma CLI still exits 0.
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
	message: '',
	set_message(text) {
		this.message = `schema engine panic: ${text}`;
	}
};

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
const glue = await import(path.join(folder, 'schema_engine_bg.js'));
const wasm = new WebAssembly.Module(fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
const instance = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

export const version = glue.version();

/** @param {any} factory @param {[string, string][]} datamodels path and content of each schema file */
export function startEngine(factory, datamodels) {
	return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}
