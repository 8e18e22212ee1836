import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '#lib/steps/registry.ts';
import { cardPages, cardSets, cardsOf, cardsOnPage } from './cards.ts';

const frame = { title: 't', minutes: 5, notes: { say: '', expect: '', react: '' } };
const talk: Step = {
	...frame,
	id: 'talk',
	kind: 'discuss',
	prompt: {
		task: '',
		size: 2,
		roles: [
			{ id: 'a', name: 'A', does: 'asks' },
			{ id: 'b', name: 'B', does: 'writes' }
		],
		rounds: [],
		noteAsk: ''
	},
	key: {}
};
const screen = { app: 'sms', with: 'x', lines: [{ by: 'them', text: 'hello' }] } as const;
const story: Step<'scenario'> = {
	...frame,
	id: 'story',
	kind: 'scenario',
	prompt: {
		intro: '',
		start: 'first',
		people: [],
		seats: [],
		nodes: [
			{ ...screen, lines: [...screen.lines], id: 'end', type: 'end', tone: 'safe', title: 'e', after: '' },
			{
				...screen,
				lines: [...screen.lines],
				id: 'first',
				type: 'ask',
				ask: '?',
				choices: [
					{ id: 'go', text: 'go', to: 'end' },
					{ id: 'stay', text: 'stay', to: 'first' }
				]
			}
		]
	},
	key: { because: [], why: '', say: '' }
};
const reading: Step = {
	...frame,
	id: 'reading',
	kind: 'read',
	prompt: { body: '', figures: [], sources: [] },
	key: {}
};

test('a story becomes a pack that begins with card 1, and each choice names the card it leads to', () => {
	const cards = cardsOf(story);
	expect(cards.map((card) => card.type)).toEqual(['place', 'end']);
	expect(cards[0]?.type === 'place' && cards[0].ways.map(({ to }) => to)).toEqual([2, 1]);
});

test('steps with nothing to cut out have no set', () => {
	expect(cardSets([reading, talk, story]).map(({ step }) => step)).toEqual(['talk', 'story']);
});

test('every group gets every card, and no page holds more than eight', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 12 }), (groups) => {
			const sets = cardSets([talk, story]);
			const pages = cardPages(sets, groups);
			expect(pages.every((page) => page.length > 0 && page.length <= cardsOnPage)).toBe(true);
			const all = pages.flat().map(({ card }) => card);
			for (const card of sets.flatMap(({ cards }) => cards))
				expect(all.filter((one) => one === card)).toHaveLength(groups);
		})
	);
});

test('a card says whose seat begins there, and which choice a line depends on', () => {
	const { prompt } = story;
	const [end, first] = prompt.nodes;
	if (!end || !first) throw new Error('the story has two places');
	const cards = cardsOf({
		...story,
		prompt: {
			...prompt,
			seats: [{ id: 'other', name: 'Mio', intro: '', start: 'end' }],
			nodes: [{ ...end, lines: [{ by: 'them', text: 'again', if: { notTook: 'go' } }] }, first]
		}
	});
	expect(cards).toMatchObject([
		{ seat: null, lines: [{ only: null }] },
		{ seat: 'Mio', lines: [{ line: { text: 'again' }, only: 'go' }] }
	]);
});
