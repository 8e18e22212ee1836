import type { IconOf } from '#lib/ui/icons.ts';
import { roomIcons } from '#lib/ui/room-icons.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { CountryState } from './country/country.ts';
import { countryWords } from './country/words.ts';
import type { ExperimentState } from './experiment/experiment.ts';
import { experimentWords } from './experiment/words.ts';
import type { GroupsState } from './groups/groups.ts';
import { groupsWords } from './groups/words.ts';
import type { HandoutState } from './handout/handout.ts';
import { handoutWords } from './handout/words.ts';
import { pickerWords } from './picker/words.ts';
import type { PickerState } from './picker/picker.ts';
import type { PollState } from './poll/poll.ts';
import { pollWords } from './poll/words.ts';
import type { SignalState } from './signal/signal.ts';
import { signalWords } from './signal/words.ts';
import type { Tool } from './tool.ts';
import type { WallState } from './wall/wall.ts';
import { wallWords } from './wall/words.ts';

/** The tools for work with a class, and what each of them remembers. */
type States = {
	poll: PollState;
	experiment: ExperimentState;
	country: CountryState;
	picker: PickerState;
	groups: GroupsState;
	signal: SignalState;
	wall: WallState;
	handout: HandoutState;
};
export type ToolName = keyof States;
export type StateOf<Name extends ToolName> = States[Name];

type Entry<State> = {
	icon: IconOf;
	name: Record<Locale, string>;
	/** Fetched when the tool is first opened: a lesson is shown without any of them. */
	load: () => Promise<Tool<State>>;
};

const named = (words: Record<Locale, { name: string }>) => ({ ja: words.ja.name, en: words.en.name });

/** A tool without a front, a desk or a state that fits both does not compile. */
export const tools: { readonly [Name in ToolName]: Entry<States[Name]> } = {
	poll: {
		icon: roomIcons.hand,
		name: named(pollWords),
		async load() {
			const [{ PollState: state, fresh }, front, desk] = await Promise.all([
				import('./poll/poll.ts'),
				import('./poll/PollFront.svelte'),
				import('./poll/PollDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	experiment: {
		icon: 'branch',
		name: named(experimentWords),
		async load() {
			const [{ ExperimentState: state, fresh }, front, desk] = await Promise.all([
				import('./experiment/experiment.ts'),
				import('./experiment/ExperimentFront.svelte'),
				import('./experiment/ExperimentDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	country: {
		icon: roomIcons.table,
		name: named(countryWords),
		async load() {
			const [{ CountryState: state, fresh }, front, desk] = await Promise.all([
				import('./country/country.ts'),
				import('./country/CountryFront.svelte'),
				import('./country/CountryDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	picker: {
		icon: roomIcons.lot,
		name: named(pickerWords),
		async load() {
			const [{ PickerState: state, fresh }, front, desk] = await Promise.all([
				import('./picker/picker.ts'),
				import('./picker/PickerFront.svelte'),
				import('./picker/PickerDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	groups: {
		icon: roomIcons.people,
		name: named(groupsWords),
		async load() {
			const [{ GroupsState: state, fresh }, front, desk] = await Promise.all([
				import('./groups/groups.ts'),
				import('./groups/GroupsFront.svelte'),
				import('./groups/GroupsDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	signal: {
		icon: roomIcons.signal,
		name: named(signalWords),
		async load() {
			const [{ SignalState: state, fresh }, front, desk] = await Promise.all([
				import('./signal/signal.ts'),
				import('./signal/SignalFront.svelte'),
				import('./signal/SignalDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	wall: {
		icon: roomIcons.wall,
		name: named(wallWords),
		async load() {
			const [{ WallState: state, fresh }, front, desk] = await Promise.all([
				import('./wall/wall.ts'),
				import('./wall/WallFront.svelte'),
				import('./wall/WallDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	},
	handout: {
		icon: roomIcons.phone,
		name: named(handoutWords),
		async load() {
			const [{ HandoutState: state, fresh }, front, desk] = await Promise.all([
				import('./handout/handout.ts'),
				import('./handout/HandoutFront.svelte'),
				import('./handout/HandoutDesk.svelte')
			]);
			return { state, fresh, Front: front.default, Desk: desk.default };
		}
	}
};

export function isTool(name: string): name is ToolName {
	return Object.hasOwn(tools, name);
}

/** In the order in which they are listed. */
export const toolNames: readonly ToolName[] = Object.keys(tools).filter(isTool);

export function loadTool<Name extends ToolName>(name: Name): Promise<Tool<States[Name]>> {
	return tools[name].load();
}
