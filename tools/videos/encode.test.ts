import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encode } from './encode.ts';

let folder: string;
const usual = process.env.FFMPEG_PATH;

/** Puts a small program in ffmpeg's place. */
function encoder(program: string): void {
	const file = join(folder, 'encoder');
	writeFileSync(file, `#!${process.execPath}\n${program}`, { mode: 0o755 });
	process.env.FFMPEG_PATH = file;
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'encode-'));
});
afterEach(() => {
	if (usual === undefined) delete process.env.FFMPEG_PATH;
	else process.env.FFMPEG_PATH = usual;
	rmSync(folder, { recursive: true });
});

async function* pictures(count: number, fail = false): AsyncGenerator<Buffer> {
	for (let i = 0; i < count; i++) yield await Promise.resolve(Buffer.alloc(200_000, i));
	if (fail) throw new Error('the browser has gone');
}

test('an encoder that stops half-way is told in its own words', async () => {
	encoder('process.stderr.write("no room on disk"); process.exitCode = 3; process.stdin.destroy();');
	await expect(encode(pictures(30), 'film.mp4', [0])).rejects.toThrow(
		'ffmpeg stopped with code 3: no room on disk'
	);
});

test('pictures that end half-way stop the encoder, which would wait for more', async () => {
	encoder('process.on("SIGTERM", () => {}); process.stdin.resume(); setInterval(() => {}, 1000);');
	await expect(encode(pictures(3, true), 'film.mp4', [0])).rejects.toThrow('the browser has gone');
});

test('an encoder that is not there is a fault', async () => {
	process.env.FFMPEG_PATH = join(folder, 'nowhere');
	await expect(encode(pictures(1), 'film.mp4', [0])).rejects.toThrow('ENOENT');
});
