import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthsFrom, limits, scenarioFaults } from './faults.ts';
import { follow, takeBack, waysOf, type Place, type Story } from './story.ts';
import { parcel } from './testing/parcel.ts';

const reasons = {
	because: [
		'open-link',
		'ask-at-home',
		'think-first',
		'type-number',
		'close-page',
		'look-again',
		'delete'
	].map((choice) => ({ choice }))
};

describe('faults of the content', () => {
	function change(nodes: readonly Place[], start = 'message') {
		return scenarioFaults({ start, nodes }, reasons);
	}

	test('a sound story has none', () => {
		expect(scenarioFaults(parcel, reasons)).toEqual([]);
	});

	test('a start that does not exist', () => {
		expect(change(parcel.nodes, 'mesage')).toEqual([
			{ path: ['prompt', 'start'], message: 'the story starts at "mesage", but no node has this id' }
		]);
	});

	test('a choice that leads nowhere', () => {
		const nodes = parcel.nodes.map((place) =>
			place.id === 'page' && place.type === 'ask'
				? { ...place, choices: [{ id: 'type-number', to: 'lots' }, ...place.choices.slice(1)] }
				: place
		);
		expect(change(nodes)).toContainEqual({
			path: ['prompt', 'nodes', 1, 'choices', 0, 'to'],
			message: 'leads to "lots", but no node has this id'
		});
	});

	test('a node that no way leads to', () => {
		expect(change([...parcel.nodes, { id: 'island', type: 'end', tone: 'safe' }])).toEqual([
			{
				path: ['prompt', 'nodes', 6],
				message: 'no way leads to "island"; let a choice lead here or take it out'
			}
		]);
	});

	test('a circle without a way out', () => {
		const nodes: Place[] = [
			{ id: 'message', type: 'ask', choices: [{ id: 'open-link', to: 'page' }] },
			{ id: 'page', type: 'ask', choices: [{ id: 'close-page', to: 'message' }] }
		];
		expect(
			scenarioFaults(
				{ start: 'message', nodes },
				{ because: [{ choice: 'open-link' }, { choice: 'close-page' }] }
			)
		).toEqual([
			{ path: ['prompt', 'nodes', 0], message: 'from "message" no end can be reached' },
			{ path: ['prompt', 'nodes', 1], message: 'from "page" no end can be reached' }
		]);
	});

	test('ids used twice, for a node and for a choice', () => {
		const paths = change([
			...parcel.nodes,
			{ id: 'asked', type: 'end', tone: 'close' },
			{ id: 'again', type: 'ask', choices: [{ id: 'delete', to: 'asked' }] }
		]).map((fault) => fault.path);
		expect(paths).toContainEqual(['prompt', 'nodes', 6, 'id']);
		expect(paths).toContainEqual(['prompt', 'nodes', 7, 'choices', 0, 'id']);
	});

	test('a choice without a reason, a reason without a choice, and a reason given twice', () => {
		const because = [...reasons.because.slice(1), { choice: 'delete' }, { choice: 'opne-link' }];
		expect(scenarioFaults(parcel, { because })).toEqual([
			{
				path: ['prompt', 'nodes', 0, 'choices', 0],
				message: 'the choice "open-link" has no reason; add one under key.because'
			},
			{ path: ['key', 'because', 6, 'choice'], message: 'the choice "delete" already has a reason above' },
			{ path: ['key', 'because', 7, 'choice'], message: 'no choice of this story has the id "opne-link"' }
		]);
	});

	test('a circle, even one with a way out', () => {
		const nodes = parcel.nodes.map((place) =>
			place.id === 'thinking' && place.type === 'ask'
				? { ...place, choices: [{ id: 'look-again', to: 'message' }, ...place.choices.slice(1)] }
				: place
		);
		const round = (id: string) =>
			`a way leads from "${id}" back to it, so that one can go round for ever; let each way lead on`;
		expect(change(nodes)).toEqual([
			{ path: ['prompt', 'nodes', 0], message: round('message') },
			{ path: ['prompt', 'nodes', 2], message: round('thinking') }
		]);
	});

	test('an end to begin with', () => {
		expect(change(parcel.nodes, 'asked').at(-1)).toEqual({
			path: ['prompt', 'start'],
			message: '"asked" is an end, so that nothing is asked; begin at a node that asks'
		});
	});

	test('a way that is too long, and too many of them', () => {
		const chain = (length: number, wide: number): Story => ({
			start: 'n0',
			nodes: [
				...Array.from({ length }, (_, at): Place => ({
					id: `n${at}`,
					type: 'ask',
					choices: Array.from({ length: wide }, (_, way) => ({
						id: `c${at}-${way}`,
						to: at + 1 < length ? `n${at + 1}` : way === 0 ? 'good' : 'bad'
					}))
				})),
				{ id: 'good', type: 'end', tone: 'safe' },
				{ id: 'bad', type: 'end', tone: 'harm' }
			]
		});
		const messages = (story: Story) => {
			const because = story.nodes.flatMap((place) =>
				place.type === 'ask' ? place.choices.map(({ id }) => ({ choice: id })) : []
			);
			return scenarioFaults(story, { because }).map(({ message }) => message);
		};
		expect(messages(chain(limits.longest - 4, 2))).toEqual([]);
		expect(messages(chain(limits.longest + 1, 1))).toContain(
			'the longest way from here has 15 decisions; shorten it to 14'
		);
		expect(messages(chain(limits.longest - 2, 2))).toEqual([
			'there are 4096 ways from here, more than anybody can look over; let some of them meet in fewer than 2000'
		]);
	});

	test('no safe end, or nothing but safe ends', () => {
		const toned = (tone: 'safe' | 'close') =>
			parcel.nodes.map((place) => (place.type === 'end' ? { ...place, tone } : place));
		expect(change(toned('close'))).toEqual([
			{ path: ['prompt', 'nodes'], message: 'no end is safe; add one at which nothing is lost' }
		]);
		expect(change(toned('safe'))).toEqual([
			{
				path: ['prompt', 'nodes'],
				message: 'every end is safe, so that no choice matters; add one that is close or harm'
			}
		]);
	});

	test('a question from which there is no way out', () => {
		const nodes = parcel.nodes.map((place) =>
			place.id === 'page' && place.type === 'ask'
				? { ...place, choices: place.choices.map((choice) => ({ ...choice, to: 'lost' })) }
				: place
		);
		expect(change(nodes)).toContainEqual({
			path: ['prompt', 'nodes', 1],
			message: 'whatever is chosen at "page", it comes to the same loss; let one choice be a way out'
		});
	});

	test('a line after a choice that is not there, or that comes too late', () => {
		const withLine = (id: string, took: string) => ({
			...parcel,
			nodes: parcel.nodes.map((place) => (place.id === id ? { ...place, lines: [{ if: { took } }] } : place))
		});
		const path = ['prompt', 'nodes', 1, 'lines', 0, 'if', 'took'];
		expect(scenarioFaults(withLine('page', 'think-first'), reasons)).toEqual([]);
		expect(scenarioFaults(withLine('page', 'think-frist'), reasons)).toEqual([
			{ path, message: 'no choice of this story has the id "think-frist"' }
		]);
		expect(scenarioFaults(withLine('page', 'type-number'), reasons)).toEqual([
			{
				path,
				message:
					'no way leads from the choice "type-number" to here, so that this never changes; name one that comes before, or take "if" out'
			}
		]);
	});

	test('a seat that starts nowhere, and one of the same name', () => {
		const seats = [
			{ id: 'courier', start: 'page' },
			{ id: 'courier', start: 'gate' }
		];
		expect(scenarioFaults({ ...parcel, seats }, reasons)).toEqual([
			{
				path: ['prompt', 'seats', 1, 'start'],
				message: 'this seat starts at "gate", but no node has this id'
			},
			{
				path: ['prompt', 'seats', 1, 'id'],
				message: 'two seats have the id "courier"; give this one another'
			}
		]);
	});

	test('a place that only a seat leads to is none', () => {
		const nodes: Place[] = [
			...parcel.nodes,
			{
				id: 'depot',
				type: 'ask',
				choices: [
					{ id: 'call', to: 'asked' },
					{ id: 'wait', to: 'closed' }
				]
			}
		];
		const because = [...reasons.because, { choice: 'call' }, { choice: 'wait' }];
		expect(
			scenarioFaults({ ...parcel, nodes, seats: [{ id: 'courier', start: 'depot' }] }, { because })
		).toEqual([]);
	});
});

test('knows the shortest and the longest way', () => {
	expect(lengthsFrom(parcel, 'message')).toEqual({ shortest: 1, longest: 3, ways: 6 });
});

/** A story that only leads on, as an author would write it, with ends of each tone. */
const forward: fc.Arbitrary<Story> = fc
	.array(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
	.map((asks) => ({
		start: 'n0',
		nodes: [
			...asks.map((jumps, at): Place => ({
				id: `n${at}`,
				type: 'ask',
				choices: jumps.map((jump, way) => {
					const to = at + 1 + jump;
					const end = ['safe', 'close', 'harm'][to % 3] ?? 'safe';
					return { id: `c${at}-${way}`, to: to < asks.length ? `n${to}` : end };
				})
			})),
			...(['safe', 'close', 'harm'] as const).map((tone): Place => ({ id: tone, type: 'end', tone }))
		]
	}));

test('in a story that only leads on every way ends, as long as reckoned, and can be taken back', () => {
	fc.assert(
		fc.property(forward, (story) => {
			const ways = [...waysOf(story)];
			const { shortest, longest, ways: count } = lengthsFrom(story, story.start);
			expect(ways).toHaveLength(count);
			expect(Math.min(...ways.map(({ path }) => path.length))).toBe(shortest);
			expect(Math.max(...ways.map(({ path }) => path.length))).toBe(longest);
			for (const { path, end } of ways) {
				expect(follow(story, path).now?.id).toBe(end);
				expect(takeBack(story, { path, ends: [] }).path).toEqual(path.slice(0, -1));
			}
		})
	);
});
