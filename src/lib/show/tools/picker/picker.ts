import * as v from 'valibot';
import { everyone, People, Person, usual } from '../parts/people.ts';
import { act, freshUndo, undoable, type Undoable } from '../parts/undo.ts';

/** Somebody is asked by chance, and nobody twice. */
const Picker = v.strictObject({
	people: People,
	/** Not here today. */
	absent: v.array(Person),
	/** Those who were asked, in this order. */
	picked: v.array(Person),
	/** Whom the screen shows; null before the first, and when they were put back. */
	showing: v.nullable(Person),
	/** When this one was picked: a window that comes later does not play the movement again. */
	at: v.number()
});
export type Picker = v.InferOutput<typeof Picker>;
export type PickerState = Undoable<Picker>;
export const PickerState: v.GenericSchema<unknown, PickerState> = undoable(Picker);

export const fresh = (): PickerState =>
	freshUndo({ people: usual, absent: [], picked: [], showing: null, at: 0 });

/** Another class: nobody of it was asked yet. */
export function setPeople(state: PickerState, people: People): PickerState {
	return act(state, () => ({ people, absent: [], picked: [], showing: null, at: 0 }));
}

/** Those who can still be picked. */
export function waiting({ people, absent, picked }: Picker): number[] {
	const gone = new Set([...absent, ...picked]);
	return everyone(people).filter((person) => !gone.has(person));
}

/** @param random from 0 up to 1 */
export function pick(state: PickerState, random: number, now: number): PickerState {
	return act(state, (picker) => {
		const left = waiting(picker);
		const person = left[Math.floor(random * left.length)];
		return person === undefined
			? picker
			: { ...picker, picked: [...picker.picked, person], showing: person, at: now };
	});
}

/** Somebody who was picked can be picked again. */
export function putBack(state: PickerState, person: number): PickerState {
	return act(state, (picker) =>
		picker.picked.includes(person)
			? {
					...picker,
					picked: picker.picked.filter((one) => one !== person),
					showing: picker.showing === person ? null : picker.showing
				}
			: picker
	);
}

/** All of them are in the box again. */
export function putAllBack(state: PickerState): PickerState {
	return act(state, (picker) =>
		picker.picked.length === 0 ? picker : { ...picker, picked: [], showing: null }
	);
}

/** Leaves somebody out, or lets them in again. One who was picked before stays among those. */
export function setAbsent(state: PickerState, person: number, absent: boolean): PickerState {
	return act(state, (picker) =>
		picker.absent.includes(person) === absent
			? picker
			: {
					...picker,
					absent: absent ? [...picker.absent, person] : picker.absent.filter((one) => one !== person),
					showing: absent && picker.showing === person ? null : picker.showing
				}
	);
}

/** Those who go by on the screen before it comes to rest at the one picked: always as many, so that it takes as long. */
export function passing(picker: Picker, length: number): number[] {
	const { showing, at } = picker;
	if (showing === null) return [];
	const others = [...waiting(picker), ...picker.picked.filter((person) => person !== showing)];
	// Any order will do, as long as both windows have the same: no chance here.
	const step = [7, 11, 13, 17].find((prime) => others.length % prime !== 0) ?? 1;
	const run = Array.from(
		{ length: length - 1 },
		(_, i) => others[(Math.floor(at) + i * step) % others.length] ?? showing
	);
	return [...run, showing];
}
