import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { CaseCanvas } from '#lib/content/case-canvas.ts';
import { readLibrary, type Library } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { allKinds } from '#lib/content/build/testing/all-kinds.ts';
import { placed } from '#lib/content/build/testing/tree.ts';
import type { Localised } from '#lib/content/text.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { boardsOf, innerOf, loadShow } from './boards.ts';
import type { Kind, Step } from './registry.ts';
import { showSheet } from './sheets.ts';
import { showView } from './show.ts';
import StepSheet from './StepSheet.svelte';

/* Kinds that draw on no table and no film: whatever was answered, each of their faces can be drawn. */

const lesson = 'weather/wind';
const renderer = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});

/** Read once: the files themselves go with the first test. */
let read: Library | null = null;
function library(): Library {
	return (read ??= readLibrary(placed(allKinds)));
}
function stepsIn(lang: Locale): Step[] {
	return localise(library().lessons.get(lesson)?.value.steps ?? [], lang, renderer);
}
function canvasIn(lang: Locale): Localised<CaseCanvas> | null {
	const canvas = library().cases.get('barrel')?.value.canvas;
	return canvas ? localise(canvas, lang, renderer) : null;
}
const materialsIn = (lang: Locale) => ({
	tables: {},
	film: null,
	canvas: canvasIn(lang),
	helplines: localise(library().helplines?.value ?? {}, lang, renderer)
});

/** Answers as they are stored, by step. */
const given: Record<string, unknown> = {
	feel: {
		marks: {
			like: { type: 'level', now: 4, then: 2 },
			from: { type: 'picked', options: ['sea'] },
			say: { type: 'text', text: '<b>a</b>' }
		},
		skipped: ['out']
	},
	mine: { type: 'own', idea: 'i', notes: { pains: 2 } },
	theirs: { type: 'case', placed: { dry: 'jobs', garden: 'gains', keep: 'relievers' }, compared: true },
	ready: { ticked: ['hat'], lines: [{ id: 'line-1', line: '<b>a</b>', done: true }] },
	vote: { first: { option: 'yes-out', reason: '<b>a</b>' }, second: { option: 'no-in', reason: '' } },
	signs: { marked: ['bent', 'calm'], checked: true, opened: true },
	groups: { mode: 'groups', placed: { leaf: 'heavy', stone: 'heavy', bag: 'light' }, opened: true },
	order: { mode: 'order', order: ['storm', 'breeze', 'calm'], said: true, opened: true },
	pairs: { pairs: { flag: 'rolls', sea: 'waves' }, opened: true },
	kite: { path: ['look', 'still', 'hide'], ends: ['lost'], tried: ['look', 'still', 'hide'], seat: 'nobody' }
};
/** A server only draws; nothing is ever given. */
const give = (): never => {
	throw new Error('given while drawing');
};

async function viewOf<K extends Kind>(step: Step<K>, stored: unknown, lang: Locale): Promise<string> {
	const { View, rules, ...frame } = await showView(step, { lang, materials: materialsIn(lang) });
	const answer = (stored === null ? null : rules.readAnswer(stored)) ?? rules.empty(step.prompt);
	return render(View, { props: { ...frame, answer, give } }).body;
}
async function sheetOf(step: Step, stored: unknown, lang: Locale): Promise<string> {
	const shown = await showSheet(step, stored, { lang, materials: materialsIn(lang) });
	return render(StepSheet, { props: { shown } }).body;
}
async function boardsIn<K extends Kind>(step: Step<K>, lang: Locale): Promise<string[]> {
	const materials = materialsIn(lang);
	const shown = await loadShow(step, { lang, materials });
	const inner = innerOf(shown, undefined);
	return boardsOf(shown, undefined, lang).flatMap((board) =>
		[false, true].map(
			(open) =>
				render(shown.Board, {
					props: { step, board, inner, open, hands: {}, earlier: [], live: true, lang, materials, set: give }
				}).body
		)
	);
}

describe.each(locales)('in %s', (lang) => {
	test.each(Object.keys(given))('%s is drawn to work on, on paper and for the room', async (id) => {
		const step = stepsIn(lang).find((one) => one.id === id) ?? expect.fail(`no step ${id}`);
		for (const stored of [null, given[id]]) {
			for (const html of [await viewOf(step, stored, lang), await sheetOf(step, stored, lang)]) {
				expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('');
				// What somebody typed is text, and nothing of the content's policy is broken.
				expect(html).not.toContain('<b>a</b>');
				expect(html).not.toContain('style=');
				expect(html).not.toContain('undefined');
			}
		}
		const boards = await boardsIn(step, lang);
		expect(boards.length).toBeGreaterThan(0);
		for (const html of boards) expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('');
	});
});

test('a hint is shown for what is not right yet, and nothing says what would be', async () => {
	const steps = stepsIn('en');
	const named = (id: string) => steps.find((one) => one.id === id) ?? expect.fail(`no step ${id}`);
	// The explanation was opened, the verdict of an earlier try is not kept: only the reason stands there.
	expect(await viewOf(named('groups'), given.groups, 'en')).toContain('It flies.');
	const closed = { mode: 'groups', placed: { leaf: 'heavy' }, opened: false };
	expect(await viewOf(named('groups'), closed, 'en')).not.toContain('It flies.');
});

test('a survey is nowhere right or wrong, and says that nobody is named', async () => {
	const step = stepsIn('ja').find(({ kind }) => kind === 'survey') ?? expect.fail('no survey');
	const html = await viewOf(step, null, 'ja');
	expect(html).toContain('名前は書きません');
	expect(html).toContain('先生');
	expect(await sheetOf(step, given.feel, 'ja')).toContain('とばしました');
});

describe('a story', () => {
	const kite = (lang: Locale) => stepsIn(lang).find(({ id }) => id === 'kite') ?? expect.fail('no story');
	const way = (...path: string[]) => ({ path, ends: path.includes('hide') ? ['lost'] : [] });

	test('shows a line only on the ways on which it stands', async () => {
		expect(await viewOf(kite('en'), way('look', 'still'), 'en')).toContain('The forecast said so');
		expect(await viewOf(kite('en'), way('look', 'still'), 'en')).not.toContain('A strong wind');
		expect(await viewOf(kite('en'), way('fly'), 'en')).not.toContain('The forecast said so');
	});

	test('says to those who hear it who speaks and what is to be seen, and that time went by', async () => {
		const html = await viewOf(kite('en'), way('look', 'still'), 'en');
		const heard = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
		for (const words of [
			'Sora: Let us fly it',
			'Picture by Nami: The sky',
			'Read by 2',
			'Post by Sora: It tore',
			'3 likes',
			'In the evening'
		])
			expect(heard).toContain(words);
		expect(html).toContain('role="log"');
	});

	test('has nothing in its screen that can be pressed or filled in', async () => {
		for (const path of [['look'], ['look', 'still'], ['fly', 'hide']]) {
			const html = await viewOf(kite('ja'), way(...path), 'ja');
			const screen = /<section class="phone[\s\S]*?<div class="act/.exec(html)?.[0] ?? '';
			expect(screen).toContain('role="log"');
			expect(screen).not.toMatch(/<(a|button|input|select|textarea)\b/);
		}
	});

	test('ends with the sentence to say, help, and what the other side was after', async () => {
		const open = await viewOf(kite('en'), way('fly'), 'en');
		const ended = await viewOf(kite('en'), way('fly', 'hide'), 'en');
		for (const words of [
			'Let us wait.',
			'Sky line',
			'0000',
			'It wants you to hurry.',
			'Take the seat of Nami'
		]) {
			expect(open).not.toContain(words);
			expect(ended).toContain(words);
		}
		expect(await sheetOf(kite('en'), null, 'en')).toContain('0000');
		const there = { ...way(), ends: ['lost'], seat: 'nami' };
		expect(await viewOf(kite('en'), there, 'en')).toContain('Nami looks on.');
	});
});
