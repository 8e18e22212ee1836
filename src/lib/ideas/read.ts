import * as Y from 'yjs';
import { readField, wordsOf, type Author } from './fields.ts';
import {
	cardRoles,
	confidences,
	ideaFields,
	kinds,
	layers,
	sections,
	weights,
	type Gone,
	type Idea,
	type Kind,
	type Person
} from './idea.ts';

/** Parts of the document: the idea as a whole, its items by id, who writes, and remarks that were put aside. */
export const partsOf = (doc: Y.Doc) => ({
	whole: doc.getMap<unknown>('idea'),
	items: doc.getMap<unknown>('items'),
	people: doc.getMap<unknown>('people'),
	aside: doc.getMap<unknown>('aside')
});

type Item = {
	id: string;
	map: Y.Map<unknown>;
	kind: Kind;
	order: string;
	by: Author;
	at: number;
	gone: { by: Author; at: number } | null;
};

/**
 * The document as plain data. What is not in the form this app writes (a newer app, a damaged file) is passed over
 * and stays in the document.
 */
export function readIdea(doc: Y.Doc): Idea {
	const { whole, items, people, aside } = partsOf(doc);
	const all = [...items].flatMap(([id, value]) => readItem(id, value) ?? []).sort(inOrder);
	const here = all.filter(({ gone }) => gone === null);
	const of = <T>(kind: Kind, read: (item: Item) => T | null) =>
		here.filter((item) => item.kind === kind).flatMap((item) => read(item) ?? []);
	const field = (item: Item, name: string) => readField(item.map, name);
	const common = ({ id, order, by, at }: Item) => ({ id, order, by, at });

	const canvases = of('canvas', (item) => ({
		...common(item),
		user: field(item, 'user'),
		guide: field(item, 'guide'),
		case: text(item.map.get('case'))
	}));
	const onCanvas = new Set(canvases.map(({ id }) => id));
	const notes = of('note', (item) => {
		const canvas = text(item.map.get('canvas'));
		const section = oneOf(sections, item.map.get('section'));
		// A canvas that was thrown away takes its notes along, and brings them back.
		if (canvas === null || section === null || !onCanvas.has(canvas)) return null;
		return {
			...common(item),
			canvas,
			section,
			text: field(item, 'text'),
			confidence: oneOf(confidences, item.map.get('confidence')) ?? 'guess',
			weight: weights.find((one) => one === item.map.get('weight')) ?? 0,
			waived: field(item, 'waived')
		};
	});
	const cards = of('card', (item) => {
		const role = oneOf(cardRoles, item.map.get('role'));
		return role && { ...common(item), role, text: field(item, 'text') };
	});
	const standing = new Set([...notes, ...cards].map(({ id }) => id));

	return {
		fields: readWhole(whole),
		layer: oneOf(layers, whole.get('layer')),
		year: year(whole.get('year')),
		chosen: text(whole.get('chosen')),
		canvases,
		notes,
		links: of('link', (item) => {
			const from = text(item.map.get('from'));
			const to = text(item.map.get('to'));
			if (from === null || to === null || !standing.has(from) || !standing.has(to)) return null;
			return { ...common(item), from, to };
		}),
		proofs: of('proof', (item) => {
			const on = text(item.map.get('on'));
			return on !== null && standing.has(on) ? { ...common(item), on, card: item.map.get('card') } : null;
		}),
		candidates: of('candidate', (item) => ({
			...common(item),
			issue: field(item, 'issue'),
			me: field(item, 'me'),
			now: field(item, 'now'),
			hurt: field(item, 'hurt')
		})),
		steps: of('step', (item) => ({
			...common(item),
			text: field(item, 'text'),
			when: text(item.map.get('when')) ?? ''
		})),
		goals: of('sdg', (item) => {
			const goal = item.map.get('goal');
			if (typeof goal !== 'number' || !Number.isInteger(goal) || goal < 1 || goal > 17) return null;
			return { ...common(item), goal, reason: field(item, 'reason') };
		}),
		ict: of('ict', (item) => ({ ...common(item), what: field(item, 'what'), needs: field(item, 'needs') })),
		cards,
		gone: all.flatMap((item) => readGone(item) ?? []),
		aside: new Set([...aside].filter(([, value]) => value === true).map(([key]) => key)),
		people: new Map(
			[...people].flatMap(([author, value]) => {
				const person = readPerson(value);
				return person ? [[author, person] as const] : [];
			})
		)
	};
}

function readWhole(whole: Y.Map<unknown>): Idea['fields'] {
	const read = (name: (typeof ideaFields)[number]) => readField(whole, name);
	return {
		title: read('title'),
		issue: read('issue'),
		interests: read('interests'),
		figures: read('figures'),
		worries: read('worries'),
		cases: read('cases'),
		headline: read('headline'),
		better: read('better'),
		harm: read('harm'),
		ask: read('ask')
	};
}

function readItem(id: string, value: unknown): Item | null {
	if (!(value instanceof Y.Map)) return null;
	const map: Y.Map<unknown> = value;
	const kind = map.get('kind');
	if (typeof kind !== 'string' || !isKind(kind)) return null;
	const at = map.get('at');
	return {
		id,
		map,
		kind,
		order: text(map.get('order')) ?? '',
		by: text(map.get('by')) ?? '',
		at: typeof at === 'number' ? at : 0,
		gone: readRemoval(map.get('gone'))
	};
}

function readRemoval(value: unknown): Item['gone'] {
	if (typeof value !== 'object' || value === null || !('by' in value) || !('at' in value)) return null;
	const { by, at } = value;
	return typeof by === 'string' && typeof at === 'number' ? { by, at } : null;
}

function readGone({ id, kind, map, gone }: Item): Gone | null {
	if (!gone) return null;
	const words = kinds[kind].fields.map((name) => wordsOf(readField(map, name))).find((words) => words !== '');
	// Making it was undone, and nobody has written on it: there is nothing to take back. A canvas holds others' notes.
	if (words === undefined && kind !== 'canvas' && !map.has('made')) return null;
	return { id, kind, words: words ?? '', ...gone };
}

function readPerson(value: unknown): Person | null {
	if (typeof value !== 'object' || value === null || !('nickname' in value) || !('face' in value))
		return null;
	const { nickname, face } = value;
	return typeof nickname === 'string' && typeof face === 'number' ? { nickname, face } : null;
}

/** By order, then by id: equal on every device even where two items came to the same place at once. */
function inOrder(a: Item, b: Item): number {
	if (a.order !== b.order) return a.order < b.order ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isKind(name: string): name is Kind {
	return Object.hasOwn(kinds, name);
}
function text(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
function year(value: unknown): number | null {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200
		? value
		: null;
}
function oneOf<const T extends string>(list: readonly T[], value: unknown): T | null {
	return list.find((one) => one === value) ?? null;
}
