import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { range } from 'd3-array';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { captions, chapters, descriptions } from '#lib/video/film/captions.ts';
import { filmOf, frame } from '#lib/video/film/film.ts';
import { filmFiles, Manifest } from '#lib/video/film/manifest.ts';
import { plain } from '#lib/video/film/plain.ts';
import { letteringFaults } from '#lib/video/film/testing/bounds.ts';
import { READING_LIMIT } from '#lib/video/film/timing.ts';
import { readCases } from './cases.ts';
import { encoding } from './encode.ts';
import { fingerprint } from './fingerprint.ts';

const root = join(import.meta.dirname, '../..');
const videos = join(root, 'static/videos');
const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(videos, 'manifest.json'), 'utf8')));
const films = readCases(join(root, 'content/cases')).flatMap((one) => {
	const story = filmOf(one);
	// A real film is what it is: the content check looks at its files.
	const drawn = (['ja', 'en'] as const).filter((lang) => !one.video[lang]);
	return story ? drawn.map((lang) => ({ id: one.id, lang, story, narration: one.narration[lang] })) : [];
});

// Every film is drawn several hundred times: that takes seconds on a slow machine.
describe.each(films)('the film $id in $lang', ({ id, lang, story, narration }) => {
	const files = filmFiles(id, lang);
	const { film } = story;

	test('is as it would be rendered today (else run: npm run videos)', () => {
		expect(manifest[id]?.[lang]?.hash).toBe(
			fingerprint(
				story,
				lang,
				narration === undefined ? undefined : readFileSync(join(root, 'content/cases', narration))
			)
		);
		expect(readFileSync(join(videos, files.captions), 'utf8')).toBe(captions(film, lang));
		expect(readFileSync(join(videos, files.chapters), 'utf8')).toBe(chapters(film, lang));
		expect(readFileSync(join(videos, files.descriptions), 'utf8')).toBe(descriptions(film, lang));
	});

	test('is 60 to 90 seconds long and small enough for a class', () => {
		expect(film.seconds).toBeGreaterThanOrEqual(60);
		expect(film.seconds).toBeLessThanOrEqual(90);
		expect(statSync(join(videos, files.film)).size).toBe(manifest[id]?.[lang]?.bytes);
		expect(statSync(join(videos, files.film)).size).toBeLessThanOrEqual(encoding.maxBytes);
		expect(existsSync(join(videos, files.poster))).toBe(true);
	});

	test('begins before its data, so that it plays while it loads', () => {
		const start = readFileSync(join(videos, files.film)).subarray(0, 65536).toString('latin1');
		expect(start.indexOf('moov')).toBeGreaterThan(0);
		expect(start.indexOf('moov')).toBeLessThan(start.indexOf('mdat'));
	});

	test('is spoken no faster than it can be read', () => {
		for (const { lines } of film.scenes) {
			for (const { text, from, to } of lines) {
				expect([...plain(text[lang])].length / (to - from)).toBeLessThanOrEqual(READING_LIMIT[lang]);
			}
		}
	});

	test('has lettering that is large and inside the picture', () => {
		const still = film.scenes.flatMap(({ from, to }) => range(from + 0.6, to - 0.6, 0.5));
		const faults = still.flatMap((t) => letteringFaults(frame(story, lang, t)));
		expect([...new Set(faults)]).toEqual([]);
	});
});
