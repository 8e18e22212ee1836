import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { Evidence } from '#lib/db/rows.ts';
import { readField, wordsOf, writeField, type Author, type Field } from './fields.ts';
import type {
	CardRole,
	Common,
	Confidence,
	IdeaField,
	Kind,
	Layer,
	Note,
	Person,
	Section,
	Weight
} from './idea.ts';
import { kinds } from './idea.ts';
import { partsOf } from './read.ts';

type FieldOf<K extends Kind> = (typeof kinds)[K]['fields'][number];
type ValueOf<K extends Kind> = (typeof kinds)[K]['values'][number];

/** What an item said in an earlier version of the idea. */
export type ItemBefore<K extends Kind> = Pick<Common, 'id' | 'order' | 'by' | 'at'> & {
	values: Record<ValueOf<K>, unknown>;
	fields: Record<FieldOf<K>, string>;
};

/** Anything with a place among its like. */
type Placed = { id: string; order: string };

/**
 * All changes to an idea's document, as one author makes them. Each is one transaction with this editor as its
 * origin, so that undo takes back one's own steps and nobody else's.
 */
export class IdeaEditor {
	readonly doc: Y.Doc;
	readonly #author: Author;
	readonly #now: () => number;
	readonly #newId: () => string;
	readonly #onstep: () => void;
	/** The field that is being written on; anything else ends it. */
	#writing: string | null = null;
	#changing = false;

	/** @param tools `onstep` is called before what undo should take back by itself: all but going on writing in a field */
	constructor(
		doc: Y.Doc,
		author: Author,
		tools: { now: () => number; newId: () => string; onstep?: () => void }
	) {
		this.doc = doc;
		this.#author = author;
		this.#now = tools.now;
		this.#newId = tools.newId;
		this.#onstep = tools.onstep ?? (() => undefined);
	}

	get author(): Author {
		return this.#author;
	}

	/** Several changes as one step of undo. */
	together(change: () => void): void {
		this.#change(null, change);
	}

	/** @param writing the field that is written on; null where the change is a step by itself */
	#change(writing: string | null, change: () => void): void {
		// Changes within a change belong to its step.
		if (!this.#changing) {
			if (writing === null || writing !== this.#writing) this.#onstep();
			this.#writing = writing;
		}
		const outer = this.#changing;
		this.#changing = true;
		try {
			this.doc.transact(change, this);
		} finally {
			this.#changing = outer;
		}
	}

	/** Says who this author is. */
	introduce(person: Person): void {
		this.together(() => this.#parts.people.set(this.#author, person));
	}

	/** Writes a field; `seen` are the wordings that stood there when the writing began. */
	write(name: IdeaField, text: string, seen?: Field): void {
		this.#change(name, () => writeField(this.#parts.whole, name, this.#wording(text), seen));
	}
	setLayer(layer: Layer | null): void {
		this.together(() => this.#parts.whole.set('layer', layer));
	}
	setYear(year: number | null): void {
		this.#change('year', () => this.#parts.whole.set('year', year));
	}
	/** Chooses one of the candidate issues. */
	choose(candidate: string | null): void {
		this.together(() => this.#parts.whole.set('chosen', candidate));
	}

	/** Writes a field of an item. One that was thrown away meanwhile comes back: somebody still needs it. */
	writeItem<K extends Kind>(_kind: K, id: string, name: FieldOf<K>, text: string, seen?: Field): void {
		const map = this.#parts.items.get(id);
		if (!(map instanceof Y.Map)) return;
		this.#change(`${id}/${name}`, () => {
			writeField(map, name, this.#wording(text), seen);
			if (map.get('gone')) map.delete('gone');
		});
	}

	addCanvas(after: readonly Placed[], about: { case?: string } = {}): string {
		return this.#add('canvas', after, { case: about.case ?? null });
	}
	addNote(
		note: Pick<Note, 'canvas' | 'section'> & { text: string; confidence?: Confidence },
		after: readonly Placed[]
	): string {
		const { canvas, section, text, confidence = 'guess' } = note;
		return this.#add('note', after, { canvas, section, confidence, weight: 0 }, { text });
	}
	addCandidate(after: readonly Placed[], issue: string): string {
		return this.#add('candidate', after, {}, { issue });
	}
	addStep(after: readonly Placed[], step: { when: string; text: string }): string {
		return this.#add('step', after, { when: step.when }, { text: step.text });
	}
	addGoal(after: readonly Placed[], goal: number): string {
		return this.#add('sdg', after, { goal });
	}
	addIct(after: readonly Placed[], what: string): string {
		return this.#add('ict', after, {}, { what });
	}
	addCard(after: readonly Placed[], role: CardRole, text: string): string {
		return this.#add('card', after, { role }, { text });
	}
	/** Links an answer to a need; the same link made twice, also on two devices, is one. */
	link(from: string, to: string): string {
		return this.#add('link', [], { from, to }, {}, `${from}>${to}`);
	}
	/** Puts an evidence card on a note or a pitch card. */
	prove(on: string, card: Evidence): string {
		return this.#add('proof', [], { on, card: structuredClone(card) }, {}, `${on}<${card.id}`);
	}

	setConfidence(note: string, confidence: Confidence): void {
		this.#changeItem(note, (map) => map.set('confidence', confidence));
	}
	setWeight(note: string, weight: Weight): void {
		this.#changeItem(note, (map) => map.set('weight', weight));
	}
	setWhen(step: string, when: string): void {
		// Typed letter by letter, like a field.
		const map = this.#parts.items.get(step);
		if (map instanceof Y.Map) this.#change(`${step}/when`, () => map.set('when', when));
	}
	/** Moves a note to a section, between two neighbours there (null: at that end). */
	moveNote(note: string, section: Section, before: Placed | null, after: Placed | null): void {
		this.#changeItem(note, (map) => {
			map.set('section', section);
			map.set('order', between(before, after));
		});
	}
	/** Moves an item between two neighbours of its kind (null: at that end). */
	move(id: string, before: Placed | null, after: Placed | null): void {
		this.#changeItem(id, (map) => map.set('order', between(before, after)));
	}

	/** Throws an item away. It stays in the document and can be taken back. */
	remove(id: string): void {
		this.#changeItem(id, (map) => map.set('gone', { by: this.#author, at: this.#now() }));
	}
	restore(id: string): void {
		this.#changeItem(id, (map) => map.delete('gone'));
	}

	/**
	 * Makes an item say again what it said before: one that was thrown away, or whose making was undone, is there again.
	 * Only what differs is written, so that nothing else stands in the way of what others write meanwhile.
	 */
	putBack<K extends Kind>(kind: K, { id, order, by, at, values, fields }: ItemBefore<K>): void {
		this.together(() => {
			const there = this.#parts.items.get(id);
			const map: Y.Map<unknown> = there instanceof Y.Map ? there : new Y.Map<unknown>();
			if (map !== there) {
				this.#parts.items.set(id, map);
				for (const [name, value] of Object.entries({ kind, by, at })) map.set(name, value);
			}
			if (map.get('gone')) map.delete('gone');
			for (const [name, value] of Object.entries({ order, ...values }))
				if (JSON.stringify(map.get(name)) !== JSON.stringify(value)) map.set(name, value);
			for (const [name, text] of Object.entries<string>(fields))
				if (wordsOf(readField(map, name)) !== text) writeField(map, name, this.#wording(text));
		});
	}

	/** Puts a remark aside for everybody, or takes it up again. */
	setAside(remark: string, aside: boolean): void {
		this.together(() => (aside ? this.#parts.aside.set(remark, true) : this.#parts.aside.delete(remark)));
	}

	get #parts() {
		return partsOf(this.doc);
	}

	#wording(text: string) {
		return { text, by: this.#author, at: this.#now() };
	}

	#changeItem(id: string, change: (map: Y.Map<unknown>) => void): void {
		const map = this.#parts.items.get(id);
		if (map instanceof Y.Map) this.together(() => change(map));
	}

	#add(
		kind: Kind,
		after: readonly Placed[],
		values: Record<string, unknown>,
		fields: Record<string, string> = {},
		id = this.#newId()
	): string {
		this.together(() => {
			const there = this.#parts.items.get(id);
			if (there instanceof Y.Map) {
				there.delete('gone');
				return;
			}
			const map = new Y.Map<unknown>();
			this.#parts.items.set(id, map);
			const common = { kind, order: between(after.at(-1) ?? null, null), by: this.#author, at: this.#now() };
			for (const [name, value] of Object.entries({ ...common, ...values })) map.set(name, value);
			// What undo takes away of an item that was made: it stays, thrown away.
			map.set('made', true);
			for (const [name, text] of Object.entries(fields))
				if (text !== '') writeField(map, name, this.#wording(text));
		});
		return id;
	}
}

/**
 * A place between two others. Two that came to the same place on two devices are told apart by their ids; nothing
 * fits between equals, so a third goes behind them.
 */
function between(before: Placed | null, after: Placed | null): string {
	const low = before?.order || null;
	const high = after?.order || null;
	if (low !== null && high !== null && low >= high) return generateKeyBetween(low, null);
	return generateKeyBetween(low, high);
}
