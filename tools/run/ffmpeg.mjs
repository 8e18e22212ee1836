import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runTask } from './task.mjs';

function hasFfmpeg() {
	return ['ffmpeg', 'ffprobe'].every((name) => {
		const path = process.env[`${name.toUpperCase()}_PATH`] ?? name;
		return !spawnSync(path, ['-version']).error;
	});
}

/**
 * Installs ffmpeg, which the tests of the films need, where we may. Gives `undefined` when it is there or cannot be
 * installed from here; then those tests say how to get it.
 * @returns {Promise<import('./task.mjs').Outcome | undefined>}
 */
export async function ensureFfmpeg() {
	if (hasFfmpeg() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	const settings = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await runTask('install ffmpeg (apt-get update)', ['apt-get', 'update'], settings);
	if (!update.ok) return update;
	const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'ffmpeg'];
	return runTask('install ffmpeg', install, settings);
}
