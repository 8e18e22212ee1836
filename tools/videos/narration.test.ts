import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startsFast } from '#lib/video/film/mp4.ts';
import { sampleStory } from '#lib/video/film/testing/sample.ts';
import { addNarration } from './narration.ts';
import { listen, probe } from './probe.ts';
import { ffmpegPath, missingFfmpeg } from './tools.ts';

/** When the lines of the sample begin that fit into a short film: beeps are put there. */
const starts = sampleStory()
	.film.scenes.flatMap(({ lines }) => lines.map(({ from }) => from))
	.slice(0, 3);
const third = starts[2] ?? 0;
const seconds = Math.ceil(third) + 4;

let folder: string;
const at = (name: string) => join(folder, name);
const make = (...args: string[]) => execFileSync(ffmpegPath(), ['-v', 'error', '-y', ...args]);

/** Beeps of a second each at these moments, at a volume a quiet speaker would have. */
function beeps(file: string, moments: readonly number[], volume: number): void {
	const sum = moments.map((from) => `between(t,${from},${from + 1})`).join('+');
	const tone = `aevalsrc='${volume}*sin(2*PI*440*t)*(${sum})':s=44100:d=${Math.max(...moments) + 1}`;
	make('-f', 'lavfi', '-i', tone, '-c:a', 'aac', at(file));
}

beforeAll(() => {
	const missing = missingFfmpeg();
	if (missing.length > 0) throw new Error(`these tests need:\n${missing.join('\n')}`);
	folder = mkdtempSync(join(tmpdir(), 'narration-'));
	const picture = ['-f', 'lavfi', '-i', `testsrc=size=320x180:rate=30:duration=${seconds}`];
	make(...picture, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', at('silent.mp4'));
	beeps('quiet.m4a', starts, 0.02);
	beeps('long.m4a', [seconds + 2], 0.1);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a narration is as loud as all others, begins where it was spoken, and leaves the picture alone', async () => {
	await addNarration(at('silent.mp4'), at('quiet.m4a'), at('film.mp4'));
	const { sound, seconds: length, picture } = await probe(at('film.mp4'));
	expect(sound).toBe(true);
	expect(length).toBeCloseTo(seconds, 1);
	expect(picture).toEqual((await probe(at('silent.mp4'))).picture);
	expect(startsFast(readFileSync(at('film.mp4')))).toBe(true);

	const loud = await listen('-i', at('film.mp4'), '-map', '0:a', '-af', 'ebur128', '-f', 'null', '-');
	const measured = Number(/Integrated loudness:\s+I:\s+(-[\d.]+) LUFS/.exec(loud)?.[1]);
	expect(Math.abs(measured - -16)).toBeLessThanOrEqual(1.5);

	const heard = await listen(
		...['-i', at('film.mp4'), '-map', '0:a', '-af', 'silencedetect=noise=-45dB:d=0.2', '-f', 'null', '-']
	);
	const begins = [...heard.matchAll(/silence_end: ([\d.]+)/g)].map(([, moment]) => Number(moment));
	starts.forEach((start, i) => expect(Math.abs((begins[i] ?? 0) - start)).toBeLessThanOrEqual(0.06));
	// After the last beep it is silent to the end.
	const rest = Number(/silence_start: ([\d.]+)(?![\s\S]*silence_start)/.exec(heard)?.[1]);
	expect(Math.abs(rest - (third + 1))).toBeLessThanOrEqual(0.1);
});

test('a narration that is longer than its film is refused, with what to do', async () => {
	await expect(addNarration(at('silent.mp4'), at('long.m4a'), at('cut.mp4'))).rejects.toThrow(
		/takes [\d.]+ s, the film [\d.]+ s. Speak faster, cut the end, or give the last scene a longer "hold"/
	);
});

test('a file without sound is no narration', async () => {
	await expect(addNarration(at('silent.mp4'), at('silent.mp4'), at('none.mp4'))).rejects.toThrow(
		'has no sound in it'
	);
});
