import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, root, runTask } from './task.mjs';

/**
 * The two builds: the folder they go to, where SvelteKit notes the version in it, and the file written last,
 * without which a build was cut off.
 */
export const builds = {
	node: { folder: 'build', version: 'client/_app/version.json', last: 'handler.js' },
	static: { folder: 'build-static', version: '_app/version.json', last: '404.html' }
};

/** @typedef {keyof typeof builds} Kind */

/**
 * Whether `folder` holds a whole build of this version.
 * @param {Kind} kind
 * @param {string | undefined} version
 * @param {string} [folder] of the project
 */
export function isBuilt(kind, version, folder = root) {
	const { folder: out, version: note, last } = builds[kind];
	if (!existsSync(join(folder, out, note)) || !existsSync(join(folder, out, last))) return false;
	/** @type {{ version?: string }} */
	const built = JSON.parse(readFileSync(join(folder, out, note), 'utf8'));
	return built.version !== undefined && built.version === version;
}

/** The version of the present sources: a hash over them, so that neither the clock nor a checkout can deceive. */
async function presentVersion() {
	const { default: config } = await import('../../svelte.config.js');
	return config.kit?.version?.name;
}

/**
 * Builds the app.
 * @param {Kind} kind
 * @param {string} [title]
 */
export function build(kind, title = `build (${kind})`) {
	return runTask(title, npm('run', '--silent', 'build'), { ADAPTER: kind });
}

/**
 * Builds the app when there is no build of its present sources. Gives `undefined` when there is one.
 * @param {Kind} kind
 * @param {string} [title]
 */
export async function ensureBuilt(kind, title) {
	return isBuilt(kind, await presentVersion()) ? undefined : build(kind, title);
}

// As a command: `node tools/run/build.mjs node` (or `static`).
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const kind = process.argv[2] === 'static' ? 'static' : 'node';
	const built = await ensureBuilt(kind);
	if (built && !built.ok) console.error(built.output);
	process.exit(built?.ok === false ? 1 : 0);
}
