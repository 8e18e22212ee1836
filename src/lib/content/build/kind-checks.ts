import { partIds } from '#lib/steps/spot/spot.ts';
import type { StepFile } from '#lib/steps/registry.ts';
import { canvasParts } from '../case-canvas.ts';
import type { Library } from './library.ts';
import type { Path } from './yaml-file.ts';

type Of<K extends StepFile['kind']> = Extract<StepFile, { kind: K }>;
type Found = { path: Path; message: string };

/** What prompt and key of a step say of each other, and of a case: which no schema of one of them can see. */
export function kindFaults(step: StepFile, library: Library): Found[] {
	switch (step.kind) {
		case 'survey':
			return surveyFaults(step);
		case 'canvas':
			return canvasFaults(step, library);
		case 'spot':
			return spotFaults(step);
		case 'sort':
			return sortFaults(step);
		case 'match':
			return matchFaults(step);
		case 'scenario':
			return scenarioNames(step, library);
		default:
			return [];
	}
}

const listed = (ids: readonly string[]) => ids.join(', ');

/** Ids that are none of the known ones, or stand in the list before. */
function strangers(
	ids: readonly string[],
	known: readonly string[],
	at: (index: number) => Path,
	{ what, missing }: { what: string; missing: string }
): Found[] {
	return ids.flatMap((id, index): Found[] => {
		if (!known.includes(id))
			return [{ path: at(index), message: `there is no ${what} "${id}". ${missing}: ${listed(known)}.` }];
		return ids.indexOf(id) < index
			? [{ path: at(index), message: `"${id}" stands here twice. Take one of them out.` }]
			: [];
	});
}

/** Known ids that the key leaves out. */
function forgotten(known: readonly string[], ids: readonly string[], path: Path, what: string): Found[] {
	const gone = known.filter((id) => !ids.includes(id));
	return gone.length === 0 ? [] : [{ path, message: `the key leaves out ${listed(gone)}. ${what}` }];
}

function surveyFaults({ prompt }: Of<'survey'>): Found[] {
	return prompt.items.flatMap(({ item }, index): Found[] =>
		item !== undefined && prompt.items.findIndex((one) => one.item === item) < index
			? [
					{
						path: ['prompt', 'items', index, 'item'],
						message: `"${item}" is asked twice in this survey. Where before and now are asked, write thenNow: true.`
					}
				]
			: []
	);
}

function canvasFaults({ prompt, key }: Of<'canvas'>, library: Library): Found[] {
	const hints = key.hints.map(({ note }) => note);
	if (prompt.mode === 'own')
		return hints.length > 0
			? [
					{
						path: ['key', 'hints'],
						message: 'hints speak of the notes of a case. Take them out, or write mode: case.'
					}
				]
			: [];
	const file = `content/cases/${prompt.case}.yaml`;
	const canvas = library.cases.get(prompt.case)?.value.canvas;
	if (!canvas)
		return library.faults.some((fault) => fault.file === file)
			? []
			: [
					{
						path: ['prompt', 'case'],
						message: `there is no case with a canvas ${file}. Check the name, or add a canvas to it.`
					}
				];
	const known = canvasParts.flatMap((part) => canvas[part].map(({ id }) => id));
	return [
		...strangers(prompt.notes, known, (index) => ['prompt', 'notes', index], {
			what: `note on the canvas of ${prompt.case} called`,
			missing: 'It has'
		}),
		...strangers(hints, prompt.notes, (index) => ['key', 'hints', index, 'note'], {
			what: 'note to be placed called',
			missing: 'There are'
		})
	];
}

function spotFaults({ prompt, key }: Of<'spot'>): Found[] {
	const parts = partIds(prompt);
	const twice = parts.find((id, index) => parts.indexOf(id) < index);
	const harmless = parts.length - key.signs.length;
	const both = key.harmless.findIndex(({ part }) => key.signs.some((sign) => sign.part === part));
	const list = (name: 'signs' | 'harmless') =>
		strangers(
			key[name].map(({ part }) => part),
			parts,
			(index) => ['key', name, index, 'part'],
			{ what: 'part', missing: 'There are' }
		);
	return [
		...(twice === undefined
			? []
			: [{ path: ['prompt'], message: `the id "${twice}" is in picture and lines. Give one a new id.` }]),
		...list('signs'),
		...list('harmless'),
		...(both < 0
			? []
			: [
					{
						path: ['key', 'harmless', both, 'part'],
						message: `"${key.harmless[both]?.part ?? ''}" is said to be a sign as well. Take it out of one list.`
					}
				]),
		...(harmless > 0
			? []
			: [
					{
						path: ['key', 'signs'],
						message: 'every part is a sign, so that nothing can be a false alarm. Add something harmless.'
					}
				])
	];
}

function sortFaults({ prompt, key }: Of<'sort'>): Found[] {
	if (prompt.mode !== key.mode)
		return [{ path: ['key', 'mode'], message: `the prompt has mode: ${prompt.mode}. Write the same here.` }];
	const items = prompt.items.map(({ id }) => id);
	const item = { what: 'item', missing: 'There are' };
	const hints = strangers(
		key.hints.map((hint) => hint.item),
		items,
		(index) => ['key', 'hints', index, 'item'],
		item
	);
	if (prompt.mode === 'groups' && key.mode === 'groups') {
		const placed = key.belongs.map((one) => one.item);
		const groups = prompt.groups.map(({ id }) => id);
		return [
			...strangers(placed, items, (index) => ['key', 'belongs', index, 'item'], item),
			...forgotten(items, placed, ['key', 'belongs'], 'Say for each item where it belongs.'),
			...key.belongs.flatMap((one, at) =>
				strangers(one.groups, groups, (index) => ['key', 'belongs', at, 'groups', index], {
					what: 'group',
					missing: 'There are'
				})
			),
			...hints
		];
	}
	if (key.mode !== 'order') return hints;
	return [
		...strangers(key.order, items, (index) => ['key', 'order', index], item),
		...forgotten(items, key.order, ['key', 'order'], 'Put every item into the order.'),
		...(listed(items) === listed(key.order)
			? [
					{
						path: ['prompt', 'items'],
						message: 'the items lie in the right order already. Write them down in another one.'
					}
				]
			: []),
		...hints
	];
}

function matchFaults({ prompt, key }: Of<'match'>): Found[] {
	const left = prompt.left.map(({ id }) => id);
	const right = prompt.right.map(({ id }) => id);
	const paired = key.pairs.map((pair) => pair.left);
	return [
		...strangers(paired, left, (index) => ['key', 'pairs', index, 'left'], {
			what: 'item on the left called',
			missing: 'There are'
		}),
		...strangers(
			key.pairs.map((pair) => pair.right),
			right,
			(index) => ['key', 'pairs', index, 'right'],
			{ what: 'item on the right called', missing: 'There are' }
		),
		...forgotten(left, paired, ['key', 'pairs'], 'Give each item on the left its partner.')
	];
}

/** People, places and help lines that a story names. Its graph has checks of its own. */
function scenarioNames({ prompt, key }: Of<'scenario'>, library: Library): Found[] {
	const people = prompt.people.map(({ id }) => id);
	const person = { what: 'person', missing: 'Under "people" there are' };
	const lines = prompt.nodes.flatMap((node, at) =>
		node.lines.flatMap((line, index): Found[] => {
			if (!('who' in line) || line.who === undefined) return [];
			const known = line.by === 'them' ? people : [...people, 'me'];
			return strangers([line.who], known, () => ['prompt', 'nodes', at, 'lines', index, 'who'], person);
		})
	);
	const reserved = people.indexOf('me');
	return [
		...people.flatMap((id, index): Found[] =>
			people.indexOf(id) < index
				? [{ path: ['prompt', 'people', index, 'id'], message: `two people have the id "${id}".` }]
				: []
		),
		...(reserved < 0
			? []
			: [
					{
						path: ['prompt', 'people', reserved, 'id'],
						message: '"me" is the learner. Give this person another id.'
					}
				]),
		...lines,
		...strangers(
			(key.behind?.notes ?? []).map(({ at }) => at),
			prompt.nodes.map(({ id }) => id),
			(index) => ['key', 'behind', 'notes', index, 'at'],
			{ what: 'node', missing: 'There are' }
		),
		// A list that could not be read has its own faults.
		...(library.helplines
			? strangers(key.help ?? [], Object.keys(library.helplines.value), (index) => ['key', 'help', index], {
					what: 'help line',
					missing: 'In content/helplines.yaml there are'
				})
			: [])
	];
}

/** Surveys that ask the same under one name ask it in the same scale, or nothing could be compared. */
export function surveyCodes(
	steps: readonly { step: StepFile; note: (path: Path, message: string) => void }[]
): void {
	const seen = new Map<string, string>();
	for (const { step, note } of steps) {
		if (step.kind !== 'survey') continue;
		step.prompt.items.forEach(({ item, scale }, index) => {
			if (item === undefined) return;
			const before = seen.get(item) ?? scale;
			seen.set(item, before);
			if (before !== scale)
				note(
					['prompt', 'items', index, 'scale'],
					`"${item}" is asked as "${before}" elsewhere. Use the same scale, or another item.`
				);
		});
	}
}
