import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { lessonIds } from '#lib/content/lesson-ids.ts';
import { loadCatalog, loadLesson, loadMaterials, loadStep, loadSteps } from '#lib/content/load.ts';
import { caseIds, loadCase, loadCases, loadCaseWays } from '#lib/content/load-cases.ts';
import { canvasCases, loadCaseCanvas } from '#lib/content/load-canvases.ts';
import { loadTable, tableNames } from '#lib/content/load-tables.ts';
import { locales } from '#lib/words/locale.ts';
import { lesson, smallContent, type Files } from './testing/small-content.ts';
import { changed, placed } from './testing/tree.ts';
import { content } from './plugin.ts';

describe('the content of this app', () => {
	test.each(locales)('loads every lesson with all it draws on (%s)', async (lang) => {
		expect(lessonIds().length).toBeGreaterThan(0);
		for (const id of lessonIds()) {
			const found = await loadLesson(id, lang);
			expect(`${found?.program}/${found?.slug}`).toBe(id);
			const steps = await loadSteps(id, lang);
			expect(steps.map((step) => step.id)).toEqual(found?.steps.map((step) => step.id));
			for (const step of steps) {
				const { tables, film } = await loadMaterials(step, lang);
				for (const table of Object.values(tables)) expect(table.rows.length).toBeGreaterThan(0);
				if (step.kind === 'video') expect(film?.film).toBeDefined();
			}
		}
	});

	test('lists the same lessons and steps in both languages', async () => {
		const ids = async (lang: (typeof locales)[number]) =>
			(await loadCatalog(lang)).programs.flatMap(({ id, lessons }) =>
				lessons.map(({ slug, steps }) => `${id}/${slug}: ${steps.map((step) => step.id).join(' ')}`)
			);
		const ja = await ids('ja');
		expect(await ids('en')).toEqual(ja);
		expect(ja.map((line) => line.replace(/:.*/, '')).sort()).toEqual(lessonIds().sort());
	});

	test('lists lessons in the order of the parts they belong to', async () => {
		for (const { parts, lessons } of (await loadCatalog('ja')).programs) {
			const places = lessons.map(({ part }) => parts.findIndex(({ id }) => id === part));
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(new Set(places).size).toBe(parts.length);
		}
	});

	test('has every table in both languages', async () => {
		const names = tableNames();
		expect(names.length).toBeGreaterThan(20);
		for (const lang of locales)
			for (const name of names) expect((await loadTable(name, lang)).rows.length).toBeGreaterThan(0);
	});

	test('lists every case there is, and each leads to its neighbours', async () => {
		for (const lang of locales) {
			const cases = await loadCases(lang);
			expect(cases.map(({ id }) => id).sort()).toEqual(caseIds().sort());
			for (const [index, { id, seconds }] of cases.entries()) {
				const found = await loadCase(id, lang);
				expect(found?.film?.seconds ?? null).toBe(seconds);
				const ways = await loadCaseWays(id, lang);
				expect(ways?.previous?.id).toBe(cases[index - 1]?.id);
				expect(ways?.next?.id).toBe(cases[index + 1]?.id);
			}
		}
		expect(await loadCase('nobody', 'ja')).toBeNull();
		expect(await loadCaseWays('nobody', 'ja')).toBeNull();
	});

	test('gives the canvas of a case by itself, and only where one is drawn', async () => {
		expect(canvasCases().length).toBeGreaterThanOrEqual(6);
		for (const lang of locales)
			for (const id of canvasCases()) {
				expect((await loadCaseCanvas(id, lang))?.links.length).toBeGreaterThan(0);
				expect(await loadCase(id, lang)).not.toHaveProperty('canvas');
			}
		expect(await loadCaseCanvas('nobody', 'ja')).toBeNull();
	});

	test('has no lesson of a name that nobody gave', async () => {
		expect(await loadLesson('no/lesson', 'ja')).toBeNull();
		expect(await loadStep(lessonIds()[0] ?? '', 'no-step', 'ja')).toBeNull();
	});
});

/** Builds one module out of a content folder, as the app's build does. */
async function built(files: Files, ...modules: string[]): Promise<string[]> {
	const root = placed({
		...files,
		'entry.js': modules
			.map((module, at) => `export * as found${at} from 'virtual:content/${module}';`)
			.join('\n')
	});
	const result = await build({
		configFile: false,
		root,
		logLevel: 'silent',
		plugins: [content(root)],
		build: { write: false, minify: false, lib: { entry: 'entry.js', formats: ['es'] } }
	});
	const [output] = Array.isArray(result) ? result : [];
	return output?.output.map((chunk) => ('code' in chunk ? chunk.code : '')) ?? [];
}

describe('a build', () => {
	test('puts each lesson, step, table and case of each language into a module of its own', async () => {
		const chunks = await built(
			smallContent,
			'index/lessons',
			'index/tables',
			'index/films',
			'index/storyboards'
		);
		expect(chunks.filter((code) => code.includes('Watch the rain.'))).toHaveLength(1);
		expect(chunks.filter((code) => code.includes('41.5'))).toHaveLength(2);
		// List of lessons, lesson, table, case and nine steps in two languages, a storyboard, and what was asked for.
		expect(chunks).toHaveLength(28);
	});

	test('hands out what a film is drawn from in both languages, and the version of its file', async () => {
		const story = await built(smallContent, 'storyboard/barrel');
		expect(story.join('')).toMatch(/ja\W+:.*en\W+:/);
		const rendered = { seconds: 9, bytes: 1234, posterBytes: 5, width: 1280, height: 720, fps: 30 };
		const films = await built(
			{
				...smallContent,
				'static/videos/manifest.json': JSON.stringify({
					barrel: { ja: { ...rendered, hash: '0123456789abcdef' } }
				})
			},
			'films'
		);
		expect(films.join('')).toContain('01234567');
		expect(films.join('')).not.toContain('012345678');
		expect((await built(smallContent, 'films')).join('')).toContain('{}');
	});

	test('cannot end a script with what an author wrote', async () => {
		const { files } = changed([lesson, 'en: A rainy day', "en: '</script><script>alert(1)</script>'"]);
		const code = (await built(files, 'lesson/en/weather/rain')).join('');
		expect(code).toContain('&lt;/script');
		expect(code).not.toMatch(/<\/?script/i);
	});

	test('stops at a fault, with file, line and column', async () => {
		const { files } = changed([lesson, 'en: A rainy day', 'en:']);
		await expect(built(files, 'index/lessons')).rejects.toThrow(
			`${lesson}:3:6 title.en: the English text (en) is missing. Add it beside the Japanese one. ` +
				'(1 faults; "npm run content:check" lists all)'
		);
	});

	test.each([
		'case/ja/nobody',
		'storyboard/nobody',
		'table/ja/nothing',
		'lesson/ja/no/where',
		'lesson/fr/weather/rain',
		'poem/ja',
		'index/poems'
	])('stops where the app asks for what there is not: %s', async (module) => {
		await expect(built(smallContent, module)).rejects.toThrow(
			/no (case|film|table|lesson|language|such content|such index)/
		);
	});
});
