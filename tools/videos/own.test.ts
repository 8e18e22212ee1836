import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseFile } from '#lib/content/case.ts';
import { ownFilmFaults, shownCase } from '#lib/content/build/own-film.ts';
import { sampleFile } from '#lib/video/film/testing/sample.ts';
import { measureOwn } from './own.ts';
import { ffmpegPath, missingFfmpeg } from './tools.ts';

let root: string;
const put = (name: string, text: string) => writeFileSync(join(root, 'static/videos', name), text);
const make = (...args: string[]) => execFileSync(ffmpegPath(), ['-v', 'error', '-y', ...args]);

const own = {
	file: 'our-film.ja.mp4',
	captions: 'our-film.ja.vtt',
	chapters: 'our-film.chapters.vtt',
	descriptions: 'our-film.seen.vtt',
	poster: 'our-film.webp',
	waits: { guess: 3.5 }
};
const one = v.parse(CaseFile, {
	...sampleFile,
	film: {
		...sampleFile.film,
		questions: ['guess', 'other'].map((id) => ({
			id,
			after: 'scene-1',
			ask: { ja: '何%？', en: 'How much?' },
			options: ['a', 'b'].map((id) => ({ id, text: { ja: id, en: id } })),
			why: { ja: '雨がふった。', en: 'It rained.' }
		}))
	},
	video: { ja: own }
});
const film = one.video.ja;

beforeAll(async () => {
	const missing = missingFfmpeg();
	if (missing.length > 0) throw new Error(`these tests need:\n${missing.join('\n')}`);
	root = mkdtempSync(join(tmpdir(), 'own-'));
	mkdirSync(join(root, 'static/videos'), { recursive: true });
	const [picture, sound] = ['testsrc=size=320x180:rate=25:duration=6', 'sine=duration=6'];
	const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound];
	const place = (name: string) => join(root, 'static/videos', name);
	make(...inputs, '-pix_fmt', 'yuv420p', '-movflags', '+faststart', place(own.file));
	make(...inputs, '-pix_fmt', 'yuv420p', place('slow.mp4'));
	put(own.poster, 'a picture');
	put(
		own.captions,
		'WEBVTT\n\n00:00.500 --> 00:02.000\n雨だ。\n\n00:03.000 --> 00:05.000\n*水*が\nふえる。\n'
	);
	put(own.chapters, 'WEBVTT\n\n00:00.000 --> 00:03.000\n雨\n\n00:03.000 --> 00:06.000\n水\n');
	put(own.descriptions, 'WEBVTT\n\n00:00.000 --> 00:06.000\n雨がふる。\n');
	if (film)
		put(
			'manifest.json',
			JSON.stringify({ wells: { ja: await measureOwn(join(root, 'static/videos'), film) } })
		);
});
afterAll(() => rmSync(root, { recursive: true }));

test('a real film is measured: length, size, sound, and under which names it lies', async () => {
	if (!film) throw new Error('the case has no film of its own');
	expect(await measureOwn(join(root, 'static/videos'), film)).toMatchObject({
		seconds: 6,
		width: 320,
		height: 180,
		fps: 25,
		sound: true,
		files: { film: own.file, captions: own.captions, poster: own.poster }
	});
});

test('its captions, chapters and descriptions become the film that the player knows', () => {
	const shown = shownCase(one, 'ja', root).film;
	expect(shown?.seconds).toBe(6);
	const scenes = shown?.scenes.map(({ chapter, shows, from, to, lines }) => ({
		chapter: chapter?.ja,
		shows: shows.ja,
		from,
		to,
		lines: lines.map(({ text, from, to }) => [text.ja, from, to])
	}));
	expect(scenes).toEqual([
		{ chapter: '雨', shows: '雨がふる。', from: 0, to: 3, lines: [['雨だ。', 0.5, 2]] },
		{ chapter: '水', shows: '', from: 3, to: 6, lines: [['\\*水\\*がふえる。', 3, 5]] }
	]);
	expect(shown?.questions.map(({ id, at }) => [id, at])).toEqual([['guess', 3.5]]);
});

test('the other language keeps its drawn film', () => {
	expect(shownCase(one, 'en', root).film?.seconds).toBe(one.film?.seconds);
});

test('files in order have no fault; each that is not is named with what to do', () => {
	if (!film) throw new Error('the case has no film of its own');
	const faults = (change: object) =>
		ownFilmFaults('wells', { ...film, ...change }, 'ja', root).map(
			({ path, message }) => `${path.join('.')}: ${message}`
		);
	expect(faults({})).toEqual([]);
	expect(faults({ poster: 'gone.webp' })).toEqual([
		'video.ja.poster: static/videos/gone.webp is missing. Put it there, or correct the name.'
	]);
	expect(faults({ file: 'slow.mp4' }).join()).toContain('-c copy -movflags +faststart');
	expect(faults({ file: 'slow.mp4' }).join()).toContain('Run "npm run videos"');
	expect(faults({ waits: { guess: 60 } })).toEqual([
		'video.ja.waits.guess: the film ends after 6 s and cannot wait at 60 s.'
	]);
	put('fast.vtt', 'WEBVTT\n\n00:00.500 --> 00:01.000\nとても早く消えてしまう字幕です。\n');
	expect(faults({ captions: 'fast.vtt' })[0]).toMatch(/at 0\.5 s the caption goes by too fast .* at most 7/);
	put('broken.vtt', 'WEBVTT\n\n00:00,500 --> 00:01,000\n雨\n');
	expect(faults({ captions: 'broken.vtt' })).toEqual([
		expect.stringContaining('static/videos/broken.vtt, line 3: a time is written')
	]);
});
