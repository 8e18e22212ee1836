import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allWell, check, notThere, table } from './check.ts';
import { ffmpegPath, missingFfmpeg } from './tools.ts';

let folder: string;
const at = (name: string) => join(folder, name);

/** Films of ffmpeg's own pictures: each moves, stands still or is black as its source does. */
function make(name: string, sources: readonly string[], ...more: string[]): void {
	const inputs = sources.flatMap((source) => ['-f', 'lavfi', '-i', source]);
	const joined = ['-filter_complex', `concat=n=${sources.length},format=yuv420p`];
	execFileSync(ffmpegPath(), [
		'-v',
		'error',
		'-y',
		...inputs,
		...joined,
		'-preset',
		'ultrafast',
		...more,
		at(name)
	]);
}
const moving = (seconds: number) => `testsrc=size=1280x720:rate=30:duration=${seconds}`;
const resting = (seconds: number) => `smptebars=size=1280x720:rate=30:duration=${seconds}`;
const blank = (colour: string, seconds: number) =>
	`color=${colour}:size=1280x720:rate=30:duration=${seconds}`;
const film = (name: string) => ({ name, file: at(`${name}.mp4`), drawn: true, sound: false, still: [] });

beforeAll(() => {
	const missing = missingFfmpeg();
	if (missing.length > 0) throw new Error(`these tests need:\n${missing.join('\n')}`);
	folder = mkdtempSync(join(tmpdir(), 'check-'));
	make('good.mp4', [moving(3)], '-movflags', '+faststart');
	make('bad.mp4', [moving(1), resting(8), blank('black', 1), blank('white', 1)], '-r', '25');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a film in order has no fault', async () => {
	const found = await check(film('good'));
	expect(found.faults).toEqual([]);
	expect(allWell([found])).toBe(true);
});

test('stillness, black and empty pictures, a wrong rate and a late start are found where they are', async () => {
	const found = await check(film('bad'));
	const said = found.faults.join('\n');
	expect(said).toContain('no faststart');
	expect(said).toContain('25 pictures a second, not 30');
	expect(said).toMatch(/nothing moves at 1\.\d–9\.\d s/);
	expect(said).toMatch(/it is black at 9\.\d–10\.\d s/);
	expect(said).toMatch(/the picture is empty at .*10\.5 s/);
	expect(allWell([found])).toBe(false);
	expect(table([found])).toContain('✗');
});

test('a scene that says so may stand still', async () => {
	const found = await check({ ...film('bad'), still: [{ from: 1, to: 9 }] });
	expect(found.faults.join()).not.toContain('nothing moves');
});

test('a narration that is not to be heard, and a film that is not there, are faults', async () => {
	expect((await check({ ...film('good'), sound: true })).faults).toEqual([
		'its narration is not to be heard'
	]);
	expect(allWell([notThere('wells.ja')])).toBe(false);
});
