import * as v from 'valibot';
import type { Component } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import type { Board, BoardProps, DeskProps, ShowRules } from './board.ts';
import type { Kind, Step } from './registry.ts';
import type { Frame } from './show.ts';

type Rules = {
	read: typeof import('./read/boards.ts').boards;
	video: typeof import('./video/boards.ts').boards;
	choice: typeof import('./choice/boards.ts').boards;
	estimate: typeof import('./estimate/boards.ts').boards;
	draw: typeof import('./draw/boards.ts').boards;
	chart: typeof import('./chart/boards.ts').boards;
	scenario: typeof import('./scenario/boards.ts').boards;
	write: typeof import('./write/boards.ts').boards;
	discuss: typeof import('./discuss/boards.ts').boards;
	survey: typeof import('./survey/boards.ts').boards;
	canvas: typeof import('./canvas/boards.ts').boards;
	checklist: typeof import('./checklist/boards.ts').boards;
	poll: typeof import('./poll/boards.ts').boards;
	spot: typeof import('./spot/boards.ts').boards;
	sort: typeof import('./sort/boards.ts').boards;
	match: typeof import('./match/boards.ts').boards;
	idea: typeof import('./idea/boards.ts').boards;
};

/** State inside a step of a kind that presenter and projector share. */
export type InnerOf<K extends Kind> = ReturnType<Rules[K]['fresh']>;

/** A kind in front of a class: what it does, what the room sees, what the presenter moves (if anything). */
export type Showing<K extends Kind> = {
	rules: ShowRules<K, InnerOf<K>>;
	Board: Component<BoardProps<K, InnerOf<K>>>;
	Desk: Component<DeskProps<K, InnerOf<K>>> | null;
};

/** The parts of a kind, downloaded side by side; one that the presenter has nothing to move in has no desk. */
type Parts<K extends Kind> = [
	{ boards: ShowRules<K, InnerOf<K>> },
	{ default: Showing<K>['Board'] },
	{ default: Component<DeskProps<K, InnerOf<K>>> }?
];

/** A kind without a projector view does not compile. */
const loaders: { [K in Kind]: () => Promise<Parts<K>> } = {
	read: () => Promise.all([import('./read/boards.ts'), import('./read/ReadBoard.svelte')]),
	video: () =>
		Promise.all([
			import('./video/boards.ts'),
			import('./video/VideoBoard.svelte'),
			import('./video/VideoDesk.svelte')
		]),
	choice: () => Promise.all([import('./choice/boards.ts'), import('./choice/ChoiceBoard.svelte')]),
	estimate: () =>
		Promise.all([
			import('./estimate/boards.ts'),
			import('./estimate/EstimateBoard.svelte'),
			import('./estimate/EstimateDesk.svelte')
		]),
	draw: () =>
		Promise.all([
			import('./draw/boards.ts'),
			import('./draw/DrawBoard.svelte'),
			import('./draw/DrawDesk.svelte')
		]),
	chart: () =>
		Promise.all([
			import('./chart/boards.ts'),
			import('./chart/ChartBoard.svelte'),
			import('./chart/ChartDesk.svelte')
		]),
	scenario: () =>
		Promise.all([
			import('./scenario/boards.ts'),
			import('./scenario/ScenarioBoard.svelte'),
			import('./scenario/ScenarioDesk.svelte')
		]),
	write: () => Promise.all([import('./write/boards.ts'), import('./write/WriteBoard.svelte')]),
	discuss: () => Promise.all([import('./discuss/boards.ts'), import('./discuss/DiscussBoard.svelte')]),
	survey: () => Promise.all([import('./survey/boards.ts'), import('./survey/SurveyBoard.svelte')]),
	canvas: () => Promise.all([import('./canvas/boards.ts'), import('./canvas/CanvasBoard.svelte')]),
	checklist: () =>
		Promise.all([import('./checklist/boards.ts'), import('./checklist/ChecklistBoard.svelte')]),
	poll: () => Promise.all([import('./poll/boards.ts'), import('./poll/PollBoard.svelte')]),
	spot: () => Promise.all([import('./spot/boards.ts'), import('./spot/SpotBoard.svelte')]),
	sort: () => Promise.all([import('./sort/boards.ts'), import('./sort/SortBoard.svelte')]),
	match: () => Promise.all([import('./match/boards.ts'), import('./match/MatchBoard.svelte')]),
	idea: () => Promise.all([import('./idea/boards.ts'), import('./idea/IdeaBoard.svelte')])
};

/** A step with all it takes to show it to a class. The pairing is made here, where the kind is known. */
export type OnShow<K extends Kind = Kind> = { step: Step<K> } & Showing<K> & Frame;

export async function loadShow<K extends Kind>(step: Step<K>, frame: Frame): Promise<OnShow<K>> {
	const [{ boards }, { default: Board }, desk] = await loaders[step.kind]();
	return { step, rules: boards, Board, Desk: desk?.default ?? null, ...frame };
}

/** The inner state of a step as it was sent or kept; one that cannot be read counts as none yet. */
export function innerOf<K extends Kind>(
	{ step, rules }: Pick<OnShow<K>, 'step' | 'rules'>,
	shared: unknown
): InnerOf<K> {
	const read = v.safeParse(rules.inner, shared);
	return read.success ? read.output : rules.fresh(step);
}

export function boardsOf<K extends Kind>(
	shown: Pick<OnShow<K>, 'step' | 'rules' | 'materials'>,
	shared: unknown,
	lang: Locale
): Board[] {
	return shown.rules.boards(shown.step, innerOf(shown, shared), lang, shown.materials);
}
