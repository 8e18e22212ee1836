import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTable } from '#lib/content/build/compile.ts';
import { readLibrary, type Library } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { tablesOf } from '#lib/content/step-tables.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Board } from './board.ts';
import { boardsOf, innerOf, loadShow, type OnShow } from './boards.ts';
import type { Kind, Step } from './registry.ts';
import { boards as chart } from './chart/boards.ts';
import { boards as scenario } from './scenario/boards.ts';
import { follow } from './scenario/story.ts';
import type { Materials } from './view.ts';
import { boards as video, playFrom, restAt, timeOf } from './video/boards.ts';

/* What every lesson and every exercise does in front of a class, before anything is drawn. */

const renderer = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});

let read: Library | null = null;
function library(): Library {
	return (read ??= readLibrary('.'));
}

const stepsIn = (lang: Locale): Step[] => [
	...[...library().lessons.values()].flatMap(({ value }) => localise(value.steps, lang, renderer)),
	...[...library().exercises.values()].map(({ value }) => localise(value.step, lang, renderer))
];

function materialsOf(step: Step, lang: Locale): Materials {
	const film = step.kind === 'video' ? library().cases.get(step.prompt.case)?.value : undefined;
	return {
		tables: Object.fromEntries(
			tablesOf(step).map((name) => [name, compileTable(library(), name, lang, renderer)])
		),
		film: film ? localise(film, lang, renderer) : null,
		canvas: null
	};
}

/** Goes on as one press of a clicker does inside a step, until the step is over. */
function pressThrough<K extends Kind>(
	shown: Pick<OnShow<K>, 'step' | 'rules' | 'materials'>,
	lang: Locale
): { boards: Board[]; presses: number } {
	let inner: unknown;
	let at = 0;
	let presses = 0;
	for (; presses < 400; presses++) {
		const boards = boardsOf(shown, inner, lang);
		const board = boards[at];
		if (!board) return { boards, presses };
		const next = shown.rules.forward?.(shown.step, board, innerOf(shown, inner), {}, 1000 + presses) ?? null;
		// It travels between windows as JSON, and comes back as it was.
		if (next === null) at += 1;
		else {
			inner = JSON.parse(JSON.stringify(next));
			expect(innerOf(shown, inner)).toEqual(next);
		}
	}
	return { boards: [], presses };
}

describe.each(['ja', 'en'] as const)('in %s', (lang) => {
	test.each(stepsIn(lang).map((step) => [`${step.kind} ${step.id}`, step] as const))(
		'%s comes to its end by going on, on boards of different names',
		async (_, step) => {
			const materials = materialsOf(step, lang);
			const { boards, presses } =
				// A film's board asks the app for the address of its file, which only a built app knows.
				step.kind === 'video'
					? pressThrough({ step, rules: video, materials }, lang)
					: pressThrough(await loadShow(step, { lang, materials }), lang);
			expect(boards.length).toBeGreaterThan(0);
			expect(presses).toBeLessThan(400);
			expect(new Set(boards.map(({ id }) => id)).size).toBe(boards.length);
			for (const { title, ask } of boards) {
				expect(title).not.toBe('');
				if (ask) expect(ask.options.length).toBeGreaterThan(1);
			}
		}
	);
});

test('what cannot be read from another window is as if nothing had been done yet', async () => {
	for (const step of stepsIn('ja')) {
		if (step.kind === 'video') continue;
		const shown = await loadShow(step, { lang: 'ja', materials: materialsOf(step, 'ja') });
		expect(innerOf(shown, { nonsense: true })).toEqual(shown.rules.fresh(step));
	}
});

test('rows to be compared are named in the language of the room', () => {
	const named = stepsIn('en').flatMap((step) => {
		if (step.kind !== 'chart' || step.prompt.task?.type !== 'compare') return [];
		const asks = chartBoards(step).flatMap(({ ask }) => ask ?? []);
		return asks.flatMap(({ options }) => options.map(({ text }) => text));
	});
	expect(named.length).toBeGreaterThan(0);
	for (const text of named) expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);

	function chartBoards(step: Step<'chart'>) {
		return chart.boards(step, chart.fresh(step), 'en', materialsOf(step, 'en'));
	}
});

test('no board of a step begins with the title that stands above it', () => {
	const plain = (text: string) => text.replaceAll('*', '').trim();
	const twice = [...library().lessons].flatMap(([id, { value }]) =>
		value.steps.flatMap((step) =>
			(step.board ?? []).flatMap((board, at) =>
				(['ja', 'en'] as const).flatMap((lang) =>
					plain(board[lang].split('\n')[0] ?? '') === plain(step.title[lang])
						? [`${id}, ${step.id}, board ${at + 1}, ${lang}`]
						: []
				)
			)
		)
	);
	expect(twice).toEqual([]);
});

describe('a story in front of a class', () => {
	const story = () => {
		const found = stepsIn('ja').find((step) => step.kind === 'scenario');
		return found?.kind === 'scenario' ? found : expect.fail('no story');
	};
	const board = { id: 'story', title: '', holds: false };

	test('takes the way with most hands, the first where none has more, and takes it back', () => {
		const step = story();
		const { now } = follow(step.prompt, []);
		const choices = now?.type === 'ask' ? now.choices : [];
		const second = choices[1]?.id ?? '';
		expect(scenario.forward?.(step, board, { path: [] }, { [second]: 3 }, 0)).toEqual({ path: [second] });
		expect(scenario.forward?.(step, board, { path: [] }, {}, 0)).toEqual({ path: [choices[0]?.id] });
		expect(scenario.back?.(step, board, { path: [second] }, 0)).toEqual({ path: [] });
	});

	test('has boards whatever way was taken, and whatever came from another window', () => {
		const step = story();
		const ids = step.prompt.nodes.flatMap((node) =>
			node.type === 'ask' ? node.choices.map(({ id }) => id) : []
		);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ids, 'gone'), { maxLength: 12 }), (path) => {
				const shown = scenario.boards(step, { path }, 'ja', { tables: {}, film: null });
				expect(shown.some(({ id }) => id === 'story')).toBe(true);
			})
		);
	});
});

describe('a film in front of a class', () => {
	const fresh = { playing: false, from: 0, at: 0, muted: false };

	test('is where its start and the time since then say, and no farther than its end', () => {
		const playing = playFrom(fresh, 10, 5000);
		expect(timeOf(playing, 7500, 80)).toBe(12.5);
		expect(timeOf(playing, 500_000, 80)).toBe(80);
		expect(timeOf(restAt(playing, 30, 9000), 500_000, 80)).toBe(30);
	});

	test('begins with one press, goes on with the next, and goes back to its start', () => {
		const step = stepsIn('ja').find((one) => one.kind === 'video');
		if (step?.kind !== 'video') return expect.fail('no film');
		const board = { id: 'film', title: '', holds: false };
		const playing = video.forward?.(step, board, fresh, {}, 100) ?? expect.fail('it does not begin');
		expect(playing).toMatchObject({ playing: true, from: 0 });
		expect(video.forward?.(step, board, playing, {}, 200)).toBeNull();
		expect(video.back?.(step, board, playing, 300)).toMatchObject({ playing: false, from: 0 });
	});
});
