import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progress, say } from './progress.mjs';

function written(terminal: boolean, ok: boolean) {
	const out = Object.assign(new PassThrough(), { isTTY: terminal });
	const seconds = progress('build', out).end(ok);
	expect(seconds).toBeGreaterThanOrEqual(0);
	return String(out.read());
}

test('a log gets the title when a step begins, and the seconds when it ends', () => {
	expect(written(false, true)).toMatch(/^… build\n✓ build {2}0\.\d s\n$/);
	expect(written(false, false)).toContain('✗ build');
});

test('a terminal gets one line that is written over', () => {
	const text = written(true, true);
	expect(text.startsWith('\r\x1b[K')).toBe(true);
	expect(text.match(/\n/g)).toHaveLength(1);
	expect(text).toMatch(/✓ build {2}0\.\d s\n$/);
});

test('two steps side by side share the line of a terminal', () => {
	const out = Object.assign(new PassThrough(), { isTTY: true });
	const lint = progress('lint', out);
	const types = progress('types', out);
	expect(String(out.read())).toContain('lint  0 s  ·  types  0 s');
	lint.end(true);
	types.end(true);
	expect(String(out.read()).match(/\n/g)).toHaveLength(2);
});

test('a log gets no colours', () => {
	const out = new PassThrough();
	say('\x1b[31mred\x1b[0m', out);
	expect(String(out.read())).toBe('red\n');
});
