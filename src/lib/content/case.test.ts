import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sampleFile } from '#lib/video/film/testing/sample.ts';
import { CaseFile } from './case.ts';

const faults = (file: unknown) =>
	v.safeParse(CaseFile, file).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];
const { film } = sampleFile;
const [first, second] = film.scenes;
const withLine = (ja: string, en: string) => ({
	...sampleFile,
	film: { ...film, scenes: [{ ...first, lines: [{ ja, en }] }, second] }
});

test('a case that is in order has a film with times, and figures in what is spoken', () => {
	const read = v.parse(CaseFile, sampleFile);
	expect(read.film?.seconds).toBe(read.film?.scenes.at(-1)?.to);
	expect(read.film?.scenes[0]?.lines[1]?.text).toMatchObject({
		ja: '水は35%へって、0.65倍。',
		en: 'There is 35% less, times 0.65.'
	});
});

test('a case needs no film', () => {
	const { film: _, ...rest } = sampleFile;
	expect(v.parse(CaseFile, rest).film).toBeUndefined();
});

describe('a case with a fault says where it is', () => {
	test('a figure without its source', () => {
		const [figure, ...others] = sampleFile.figures;
		expect(faults({ ...sampleFile, figures: [{ ...figure, source: 'diary' }, ...others] })).toEqual([
			'figures.0.source: there is no source "diary" in this file'
		]);
	});
	test('a spoken line that names an unknown figure', () => {
		expect(faults(withLine('水は{=rain}ふえた。', 'Fine.'))).toEqual([
			'film.scenes.0.lines.0.ja: there is no figure "rain" in this file'
		]);
	});
	test('a picture that shows an unknown figure', () => {
		const scenes = film.scenes.map((scene, i) =>
			i === 2 ? { ...scene, picture: { ...scene.picture, figure: 'rain' } } : scene
		);
		expect(faults({ ...sampleFile, film: { ...film, scenes } })).toEqual([
			'film.scenes.2.picture: there is no figure "rain" in this file'
		]);
	});
	test('an id that stands twice', () => {
		expect(faults({ ...sampleFile, sources: [...sampleFile.sources, ...sampleFile.sources] })).toEqual([
			'sources.1.id: the id "survey" is used twice'
		]);
	});
	test('a target that is named twice', () => {
		const [sdg] = sampleFile.sdgs;
		expect(faults({ ...sampleFile, sdgs: [sdg, sdg] })).toEqual([
			`sdgs.1.target: the target ${sdg?.target} stands here twice`
		]);
	});

	test('a poster that is no scene, and a film that begins without a chapter', () => {
		const { chapter: _, ...bare } = first ?? {};
		expect(faults({ ...sampleFile, film: { poster: 'sea', scenes: [bare, second] } })).toEqual([
			'film.poster: the poster is the id of a scene',
			'film.scenes.0: the first scene begins the first chapter'
		]);
	});
	test('a source that is undated and does not say when it was seen, or is both', () => {
		const source = (change: object) =>
			faults({ ...sampleFile, sources: sampleFile.sources.map((one) => ({ ...one, ...change })) });
		expect(source({ year: 'undated', seen: 2026 })).toEqual([]);
		const both = 'sources.0.seen: "seen" stands beside "year: undated", and only there';
		expect(source({ year: 'undated' })).toEqual([both]);
		expect(source({ year: 2021, seen: 2026 })).toEqual([both]);
		expect(source({ year: 'about 2021' })).toHaveLength(1);
	});
	test('a target of another goal', () => {
		const sdgs = sampleFile.sdgs.map((sdg) => ({ ...sdg, target: '12.2' }));
		expect(faults({ ...sampleFile, sdgs })).toEqual(['sdgs.0: the target does not belong to the goal']);
	});
	test('a caption too long to be read at once', () => {
		expect(faults(withLine('水'.repeat(41), 'w'.repeat(85)))).toHaveLength(2);
	});
	test('a spoken line with emphasis', () => {
		expect(faults(withLine('**水**がふえる。', 'More water.'))).toHaveLength(1);
	});
	test('a picture of a kind there is not', () => {
		const scenes = film.scenes.map((scene) => ({ ...scene, picture: { kind: 'volcano' } }));
		expect(faults({ ...sampleFile, film: { ...film, scenes } })[0]).toContain('film.scenes.0.picture.kind');
	});
});
