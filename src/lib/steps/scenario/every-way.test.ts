import { describe, expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { locales } from '#lib/words/locale.ts';
import type { PromptOf, Step } from '../registry.ts';
import { boards } from './boards.ts';
import { lengthsFrom } from './faults.ts';
import { besideOf, speakerOf } from './speaker.ts';
import {
	endsSeen,
	follow,
	outlook,
	scenesOf,
	seated,
	sit,
	take,
	takeBack,
	waysOf,
	type Way
} from './story.ts';

/* Every way of every story of the content, from every seat, in both languages. */

const renderer = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});

const library = readLibrary('.');
const written = [
	...[...library.lessons].flatMap(([id, { value }]) => value.steps.map((step) => ({ id, step }))),
	...[...library.exercises].map(([id, { value }]) => ({ id, step: value.step }))
];

type Told = { name: string; step: Step<'scenario'>; lang: (typeof locales)[number] };
const stories: Told[] = locales.flatMap((lang) =>
	written.flatMap(({ id, step }) => {
		const shown = localise(step, lang, renderer);
		return shown.kind === 'scenario' ? [{ name: `${id} ${step.id} (${lang})`, step: shown, lang }] : [];
	})
);

/** The learner's own seat and those of the others. */
const seatsOf = (prompt: PromptOf<'scenario'>) => [null, ...prompt.seats.map(({ id }) => id)];

test('there are stories to walk', () => expect(stories.length).toBeGreaterThan(0));

describe.each(stories)('$name', ({ step, lang }) => {
	const { prompt, key } = step;
	const walks = seatsOf(prompt).flatMap((seat) => {
		const story = seated(prompt, seat ?? undefined);
		return [...waysOf(story)].map(({ path, end }) => ({ seat, story, path, end }));
	});

	test('every way ends, as long as reckoned', () => {
		for (const seat of seatsOf(prompt)) {
			const story = seated(prompt, seat ?? undefined);
			const mine = walks.filter((walk) => walk.seat === seat);
			const { shortest, longest, ways } = lengthsFrom(story, story.start);
			expect(mine).toHaveLength(ways);
			expect(Math.min(...mine.map(({ path }) => path.length))).toBe(shortest);
			expect(Math.max(...mine.map(({ path }) => path.length))).toBe(longest);
		}
		for (const { story, path, end } of walks) {
			expect(end).not.toBeNull();
			expect(follow(story, path).now).toMatchObject({ id: end, type: 'end' });
		}
	});

	test('walking it choice by choice records each, and taking back returns what was before', () => {
		for (const { seat, story, path, end } of walks) {
			const ways: Way[] = [sit({ path: [], ends: [] }, seat)];
			for (const choice of path) ways.push(take(story, ways.at(-1) ?? expect.fail('no way'), choice));
			const last = ways.at(-1) ?? expect.fail('no way');
			expect(last.path).toEqual(path);
			expect(new Set(last.tried)).toEqual(new Set(path));
			expect(last.ends).toEqual([end]);
			expect(endsSeen(story, last).seen).toBe(1);
			for (const [at, way] of ways.entries()) {
				const before = ways[at - 1];
				if (!before) continue;
				const back = takeBack(story, way);
				expect(back.path).toEqual(before.path);
				expect(back.seat).toBe(before.seat);
				expect(scenesOf(story, back.path)).toEqual(scenesOf(story, before.path));
			}
		}
	});

	test('every place on every way shows something, and says who speaks', () => {
		for (const { story, path } of walks)
			for (const { place, lines } of scenesOf(story, path)) {
				expect(lines.length, `${place.id} after ${path.join(', ')}`).toBeGreaterThan(0);
				for (const line of lines) {
					expect(speakerOf(line, place, prompt.people, lang)).toMatch(/\S/);
					expect(line.text).toMatch(/\S/);
					expect(besideOf(line, lang)).not.toBe('');
				}
			}
	});

	test('what is seen depends on the way to it alone', () => {
		for (const { story, path } of walks) {
			const whole = scenesOf(story, path);
			path.forEach((_, at) => expect(scenesOf(story, path.slice(0, at))).toEqual(whole.slice(0, at + 1)));
		}
	});

	test('every end is reached, and every choice has its reason', () => {
		const ends = prompt.nodes.filter(({ type }) => type === 'end').map(({ id }) => id);
		expect(new Set(walks.map(({ end }) => end))).toEqual(new Set(ends));
		for (const place of prompt.nodes) {
			if (place.type !== 'ask') continue;
			for (const choice of place.choices) {
				expect(key.because.find((reason) => reason.choice === choice.id)?.text).toMatch(/\S/);
				expect(outlook(prompt, place, choice)).toMatch(/^(good|open|risky)$/);
			}
		}
	});

	test('the class can go every way before the room', () => {
		for (const { seat, path } of walks) {
			const inner = { path, ...(seat !== null && { seat }) };
			const shown = boards.boards(step, inner, lang, { tables: {}, film: null });
			expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
			for (const { title } of shown) expect(title).toMatch(/\S/);
		}
	});
});
