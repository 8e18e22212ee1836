import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, missingPackages } from './install.mjs';

const lock = {
	'': { version: '0.1.0' },
	'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
	'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
	'node_modules/other-system': { version: '1.0.0', optional: true },
	'packages/own': { link: true }
};

test('nothing is missing when all is there but parts for other systems', () => {
	const { 'node_modules/a': a, 'node_modules/b': b } = lock;
	expect(missingPackages(lock, { 'node_modules/a': a, 'node_modules/b': b })).toEqual([]);
});

test('an absent package, another version and other contents are missing', () => {
	expect(missingPackages(lock, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toEqual([
		'node_modules/a',
		'node_modules/b'
	]);
	const swapped = { ...lock, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } };
	expect(missingPackages(lock, swapped)).toEqual(['node_modules/a']);
});

test('a folder without a record of npm is not installed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'installed-'));
	const packages = { 'node_modules/a': { version: '1.0.0' } };
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
	mkdirSync(join(folder, 'node_modules'));
	expect(isInstalled(folder)).toBe(false);
	writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
	expect(isInstalled(folder)).toBe(true);
	rmSync(folder, { recursive: true });
});
