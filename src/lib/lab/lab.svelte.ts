import { createContext } from 'svelte';
import { plain } from '#lib/content/plain.ts';
import type { Column, Table } from '#lib/content/table.ts';
import { frameOf, type Frame, type FrameRow } from '#lib/data/frame.ts';
import type { Form, View } from '#lib/data/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import { columnWords } from './column-words.ts';
import { begin, redo, step, undo, type History } from './history.ts';
import { columnAt, inForm, placesOf, putAt, refusal, type Place } from './places.ts';
import { words } from './words.ts';

/** Most rows that a view can name. */
const mostPicked = 200;

/** One table under study: the view, its steps, what is pointed at. Knows nothing of pages or of the store. */
export class Lab {
	readonly lang: Locale;
	#history: History<View>;
	#tables: Record<string, Table>;
	/** The view that nobody has touched. */
	readonly first: View;

	/** Key of the row that is pointed at, in any of the pictures. */
	active = $state<string | null>(null);
	/** Name of the column that was taken up and has no place yet. */
	inHand = $state<string | null>(null);
	/** A variable that is being dragged, where the pointer is in the window, and the place below it. */
	drag = $state.raw<{ column: string; x: number; y: number; over: Place | null } | null>(null);
	/** Told to screen readers. */
	said = $state('');

	readonly frame: Frame = $derived.by(() => frameOf(this.#history.now, this.#tables, this.lang));
	/** The view as it can be shown. */
	readonly view: View = $derived(this.frame.view);
	readonly canUndo = $derived.by(() => this.#history.past.length > 0);
	readonly canRedo = $derived.by(() => this.#history.future.length > 0);
	readonly inBrush: FrameRow[] = $derived.by(() => rowsInBrush(this.frame));
	/** Rows talked about: picked one by one, or inside the rectangle. */
	readonly selected: ReadonlySet<string> = $derived(
		new Set([...this.view.picked, ...this.inBrush.map(({ key }) => key)])
	);

	constructor(tables: Table[], view: View, first: View, lang: Locale) {
		this.lang = lang;
		this.first = first;
		this.#tables = $state.raw(Object.fromEntries(tables.map((table) => [table.name, table])));
		this.#history = $state.raw(begin(view));
	}

	/** @param kind of a step that goes on for a while: letters, a slider, a rectangle */
	change(part: Partial<View>, kind: string | null = null): void {
		const next = { ...this.view, ...part };
		if (JSON.stringify(next) === JSON.stringify(this.view)) return;
		this.#history = step(this.#history, next, kind, Date.now());
	}

	undo(): void {
		if (!this.canUndo) return;
		this.#history = undo(this.#history);
		this.say(words[this.lang].undone);
	}

	redo(): void {
		if (!this.canRedo) return;
		this.#history = redo(this.#history);
		this.say(words[this.lang].redone);
	}

	/** The same words twice are said twice. */
	say(text: string): void {
		this.said = this.said === text ? `${text}\u00a0` : text;
	}

	column(name: string | null): Column | null {
		return this.frame.columns.find((column) => column.name === name) ?? null;
	}

	/** How a column is called, with its year. */
	nameOf(name: string): string {
		const column = this.column(name);
		return column ? columnWords(column, this.lang) : name;
	}

	placeName(place: Place, form: Form = this.view.form): string {
		const w = words[this.lang];
		return place === 'y' && form === 'map' ? w.mapPlace : w.places[place];
	}

	/** Puts a column at a place, or clears it; says what happened, or why it cannot be. */
	put(column: string | null, place: Place): void {
		const w = words[this.lang];
		this.inHand = null;
		if (column === null) {
			if (columnAt(this.view, place) === null) return;
			this.change(putAt(this.frame, null, place));
			this.say(w.cleared(this.placeName(place)));
			return;
		}
		const found = this.column(column);
		if (!found) return;
		const why = refusal(this.frame, found, place);
		if (why) {
			this.say(w.refusal[why]);
			return;
		}
		const before = this.view.form;
		this.change(putAt(this.frame, found.name, place));
		const form = this.view.form === before ? '' : w.putForm(w.forms[this.view.form]);
		this.say(w.put(columnWords(found, this.lang), this.placeName(place)) + form);
	}

	show(form: Form): void {
		if (form === this.view.form) return;
		this.change(inForm(this.frame, form));
		this.say(words[this.lang].putForm(words[this.lang].forms[form]));
	}

	/** The same without filters and at all times: what there is to filter. Worked out only where it is asked for. */
	readonly unfiltered: Frame = $derived.by(() => this.#open(this.lang));
	readonly #canonical: Frame = $derived.by(() => this.#open('ja'));

	#open(lang: Locale): Frame {
		return frameOf({ ...this.view, filters: [], time: null, base: null }, this.#tables, lang);
	}

	/** Values of a column, as a filter names them and as the reader is told, in the order of the table. */
	valuesOf(name: string): { value: string; text: string }[] {
		const found = new Map<string, string>();
		// A filter means the same in every language, so it names what stands in the Japanese half of a column.
		this.#canonical.everyTime.forEach(({ cells }, at) => {
			const cell = cells[name];
			if (cell !== null && cell !== undefined && cell !== '' && !found.has(String(cell)))
				found.set(String(cell), String(this.unfiltered.everyTime[at]?.cells[name] ?? cell));
		});
		return [...found].map(([value, text]) => ({ value, text }));
	}

	/** The second picture: the same rows in another form. */
	readonly second: Frame | null = $derived.by(() => {
		const { second } = this.view;
		if (!second) return null;
		const plainly = { colour: null, size: null, panels: null, brush: null, second: null, annotations: [] };
		return frameOf({ ...this.view, ...plainly, ...second }, this.#tables, this.lang);
	});

	/** Places that the picture has now. */
	readonly places: Place[] = $derived.by(() => placesOf(this.frame));

	toggle(key: string): void {
		const w = words[this.lang];
		const name = this.frame.everyTime.find((row) => row.key === key)?.name ?? key;
		const { picked } = this.view;
		const has = picked.includes(key);
		if (!has && picked.length >= mostPicked) return;
		this.change({ picked: has ? picked.filter((one) => one !== key) : [...picked, key] });
		this.say(has ? w.nowUnpicked(name) : w.nowPicked(name));
	}

	pickAll(keys: readonly string[]): void {
		const picked = [...new Set([...this.view.picked, ...keys])].slice(0, mostPicked);
		this.change({ picked, brush: null });
	}

	/** A rectangle in the second picture picks the rows in it: only the first one remembers a rectangle. */
	pickInSecond(brush: View['brush']): void {
		if (!this.second || !brush) return;
		const { view, rows } = this.second;
		const inside = rowsInBrush({ ...this.second, view: { ...view, brush }, rows });
		this.pickAll(inside.map(({ key }) => key));
	}

	/** Adds the columns of another table by the common key. */
	join(table: Table): void {
		this.#tables = { ...this.#tables, [table.name]: table };
		this.change({ join: table.name });
		this.say(words[this.lang].joined(plain(table.title)));
	}

	unjoin(): void {
		this.change({ join: null });
		this.say(words[this.lang].unjoined);
	}
}

function rowsInBrush({ view, rows }: Frame): FrameRow[] {
	const { brush } = view;
	if (!brush || (brush.x === null && brush.y === null)) return [];
	const inside = (cell: unknown, span: readonly [number, number] | null) =>
		span === null || (typeof cell === 'number' && cell >= Math.min(...span) && cell <= Math.max(...span));
	return rows.filter(
		({ cells }) =>
			inside(view.x === null ? null : cells[view.x], brush.x) &&
			inside(view.y === null ? null : cells[view.y], brush.y)
	);
}

export const [getLab, setLab] = createContext<Lab>();
