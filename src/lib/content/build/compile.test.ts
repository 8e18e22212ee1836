import { beforeAll, expect, test } from 'vitest';
import { createFurigana } from '../furigana/furigana.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import {
	compileCases,
	compileCatalog,
	compileLesson,
	compileStep,
	compileTable,
	compileWays,
	createRenderers
} from './compile.ts';
import { readLibrary, type Library } from './library.ts';
import type { Renderer } from './localise.ts';
import { film, lesson, readings, smallContent } from './testing/small-content.ts';
import { placed } from './testing/tree.ts';

const build = async (files: Readonly<Record<string, string>>) => {
	const root = placed(files);
	const library = readLibrary(root);
	return { library, ...(await createRenderers(library, root)) };
};

// The dictionary takes a while to load; afterwards it is at hand.
beforeAll(async () => {
	await createFurigana({});
});

/** Every string in a value. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

test('gives each language its own text, with readings in Japanese only', async () => {
	const { library, renderers } = await build(smallContent);
	const ja = compileLesson(library, 'weather/rain', 'ja', renderers.ja);
	const en = compileLesson(library, 'weather/rain', 'en', renderers.en);
	expect(en.title).toBe('A rainy day');
	expect(ja.title).toMatch(/<ruby[^>]*>雨<rt>あめ<\/rt><\/ruby>/);
	expect(strings(en).join('')).not.toMatch(/<ruby|[\u3040-\u30ff]/);
	expect(en.steps.map(({ id, kind, minutes }) => [id, kind, minutes])).toEqual(
		ja.steps.map(({ id, kind, minutes }) => [id, kind, minutes])
	);
	expect({ program: en.program, slug: en.slug }).toEqual({ program: 'weather', slug: 'rain' });
});

test('puts the words of the glossary into the texts', async () => {
	const { library, renderers } = await build(smallContent);
	const body = (lang: Locale) =>
		strings(compileStep(library, 'weather/rain/look', lang, renderers[lang]).prompt).join('');
	expect(body('en')).toContain(
		'<button type="button" class="gloss" data-gloss="shower">sudden rain</button>'
	);
	expect(body('ja')).toMatch(/data-gloss="shower">(<[^>]*>)?にわか/);
});

test('takes readings from content/readings.yaml, and goes without where the file is missing', async () => {
	const title = async (files: Readonly<Record<string, string>>) => {
		const { library, renderers } = await build(files);
		return compileLesson(library, 'weather/rain', 'ja', renderers.ja).title;
	};
	expect(await title({ ...smallContent, [readings]: '雨の日: あまのひ\n' })).toContain('<rt>あま</rt>');
	const { [readings]: _, ...without } = smallContent;
	expect(await title(without)).toContain('<rt>あめ</rt>');
});

test('lists lessons in the order of their files and steps with titles, and no more than that', async () => {
	const text = smallContent[lesson] ?? '';
	const { library, renderers } = await build({
		...smallContent,
		'content/programs/weather/lessons/10-late.yaml': text,
		'content/programs/weather/lessons/02-early.yaml': text
	});
	const [program] = compileCatalog(library, 'en', renderers.en).programs;
	expect(program).toMatchObject({ id: 'weather', title: 'Look up', accent: 'future' });
	expect(program?.lessons.map(({ slug }) => slug)).toEqual(['rain', 'early', 'late']);
	expect(program?.lessons[0]?.steps[0]).toEqual({ id: 'look', kind: 'read', title: 'Look', minutes: 1 });
	expect(strings(program).join('')).not.toContain('20%');
});

test('compiles a table with numbers as numbers and the column that names the rows', async () => {
	const { library, renderers } = await build(smallContent);
	expect(compileTable(library, 'rain', 'en', renderers.en)).toMatchObject({
		name: 'rain',
		title: 'Rain',
		rowLabel: 'year',
		rows: [
			{ year: 2022, rain: 41.5 },
			{ year: 2023, rain: 50 }
		]
	});
});

test('throws for a lesson or table that is not there', async () => {
	const { library, renderers } = await build(smallContent);
	expect(() => compileLesson(library, 'weather/snow', 'en', renderers.en)).toThrow('no lesson weather/snow');
	expect(() => compileTable(library, 'snow', 'en', renderers.en)).toThrow('no table snow');
});

test('notes the words whose reading nobody knows', async () => {
	const { renderers, unknown } = await build(smallContent);
	expect([...unknown]).toEqual([]);
	renderers.ja.line('龘');
	expect([...unknown]).toEqual(['龘']);
});

test.each(locales)('leaves nothing of the content unwritten (%s)', async (lang) => {
	const check = (library: Library, render: Renderer) =>
		[...library.lessons.keys()].flatMap((id) => strings(compileLesson(library, id, lang, render)));
	const { library, renderers } = await build(smallContent);
	for (const text of check(library, renderers[lang])) expect(text).not.toMatch(/\[object|undefined|\[\[/);
});

test('lists cases in their order with each goal once, and says where the page of one leads', async () => {
	const text = smallContent[film] ?? '';
	const canopy = text
		.replace('id: barrel', 'id: canopy')
		.replace('order: 1', 'order: 0')
		.replace('en: A barrel', 'en: A canopy')
		.replace(
			/( {2}- \{ goal: 6.*\n)/,
			"$1  - { goal: 6, target: '6.1', mapping: ours, why: { ja: 水, en: Water } }\n"
		)
		.replace(/film:\n[\s\S]*/, '');
	const { library, renderers } = await build({ ...smallContent, 'content/cases/canopy.yaml': canopy });
	expect(library.faults).toEqual([]);
	const cases = compileCases(library, 'en', renderers.en);
	expect(cases.map(({ id, goals, seconds }) => [id, goals, seconds === null])).toEqual([
		['canopy', [6], true],
		['barrel', [6], false]
	]);
	expect(cases[0]).toMatchObject({ title: 'A canopy', layer: 'life', evidence: 'B', who: ['Rain society'] });
	expect(compileWays(library, 'barrel', 'en', renderers.en)).toEqual({
		previous: { id: 'canopy', title: 'A canopy' },
		next: null,
		lessons: [{ program: 'weather', slug: 'rain', step: 'watch', title: 'A rainy day' }]
	});
	expect(compileWays(library, 'canopy', 'en', renderers.en)).toMatchObject({ previous: null, lessons: [] });
});
