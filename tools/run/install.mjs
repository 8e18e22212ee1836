import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectNode, root, runTask } from './task.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by their path, as in a lock file of npm
 */

/**
 * The packages that the lock asks for and that are not there in that version. Optional ones may be absent:
 * they are parts for other systems.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function missingPackages(wanted, present) {
	return Object.entries(wanted)
		.filter(([path, { link }]) => path !== '' && !link)
		.filter(([path, { version, integrity, optional }]) => {
			const found = present[path];
			return found ? found.version !== version || found.integrity !== integrity : !optional;
		})
		.map(([path]) => path);
}

/** @param {string} path */
function readPackages(path) {
	/** @type {{ packages?: Packages }} */
	const lock = JSON.parse(readFileSync(path, 'utf8'));
	return lock.packages ?? {};
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps a record of what it has put there,
 * and writes it last, so an install that was cut off does not count.
 * @param {string} [folder]
 */
export function isInstalled(folder = root) {
	const record = join(folder, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return false;
	return missingPackages(readPackages(join(folder, 'package-lock.json')), readPackages(record)).length === 0;
}

/**
 * Installs what is missing. Gives `undefined` when all is there, else how the install went.
 * @returns {Promise<import('./task.mjs').Outcome | undefined>}
 */
export async function ensureInstalled() {
	if (isInstalled()) return undefined;
	if (!existsSync(join(root, 'node_modules')))
		console.log('はじめは数分かかります。 / The first time takes some minutes.');
	return runTask('部品を入れています / Installing packages', npm(...installArguments()));
}

/** Windows does not let a running program be deleted, and `npm ci` deletes all of node_modules, our Node in it too. */
function installArguments() {
	const inUse = process.platform === 'win32' && process.execPath === projectNode();
	return inUse ? ['install', '--no-save'] : ['ci'];
}
