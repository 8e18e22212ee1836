import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from './build.mjs';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'built-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

test('a build counts when its version is that of the sources', () => {
	expect(isBuilt('node', 'abc', folder)).toBe(false);
	write('build/client/_app/version.json', '{"version":"abc"}');
	write('build/handler.js', '');
	expect(isBuilt('node', 'abc', folder)).toBe(true);
	expect(isBuilt('node', 'def', folder)).toBe(false);
	expect(isBuilt('node', undefined, folder)).toBe(false);
});

test('a build that was cut off does not count', () => {
	write('build-static/_app/version.json', '{"version":"abc"}');
	expect(isBuilt('static', 'abc', folder)).toBe(false);
	write('build-static/404.html', '');
	expect(isBuilt('static', 'abc', folder)).toBe(true);
});
