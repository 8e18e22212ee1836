import { createContext, tick } from 'svelte';
import type { IdeaSession } from '#lib/session/idea-session.svelte.ts';
import { toasts } from '#lib/ui/toasts.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';
import { wordsOf } from '../fields.ts';
import { fitOf, needState } from '../fit.ts';
import {
	confidences,
	sections,
	type Confidence,
	type Link,
	type Note,
	type Section,
	type Weight
} from '../idea.ts';
import { remarksOn } from '../mistakes.ts';
import { words as named } from '../section-words.ts';
import { readSheet } from '../sheet.ts';
import { neighbour, partner, type Direction } from './walk.ts';
import { words } from './words.ts';

export type Chosen = { type: 'note'; id: string } | { type: 'link'; id: string };
/** A line that is being drawn: `from` is null until the first note is chosen. */
type Linking = { from: string | null };
type Moving = { note: string; to: Section };

/**
 * What is being done on one canvas, and every command of it: picture, outline, menu and keys all end here. Knows
 * nothing of where things are on the screen.
 */
export class Room {
	readonly session: IdeaSession;
	readonly #lang: () => Locale;
	/** The canvas that was asked for; there may be none of that id. */
	#wanted = $state<string | null>(null);
	chosen = $state.raw<Chosen | null>(null);
	/** The place that has, or had, the focus: a note's id, or "+" and a section. */
	current = $state<string | null>(null);
	/** The note that is written on. */
	editing = $state<string | null>(null);
	linking = $state.raw<Linking | null>(null);
	moving = $state.raw<Moving | null>(null);
	/** The note whose commands are all shown. */
	opened = $state<string | null>(null);
	/** The need that is left without an answer, while one says why. */
	waiving = $state<string | null>(null);
	ranking = $state(false);
	/** Told to screen readers. */
	said = $state('');
	/** Where places are looked for to give them the focus. */
	root: HTMLElement | null = null;
	/** Shows a note that the focus went to, where a window hides it. */
	reveal: (id: string) => void = () => undefined;
	/** How many comments of mentors stand on a note. */
	commentsOn: (note: string) => number = () => 0;
	/** A note that was added and has nothing on it yet. */
	#fresh: string | null = null;

	/** The canvas that is shown; null while the idea has none. One's own come before practice. */
	readonly about = $derived.by(() => {
		const { canvases } = this.session.idea;
		const own = canvases.find((canvas) => canvas.case === null);
		return canvases.find(({ id }) => id === this.#wanted) ?? own ?? canvases[0] ?? null;
	});
	readonly canvas: string = $derived(this.about?.id ?? '');
	readonly notes = $derived.by(() => this.session.idea.notes.filter(({ canvas }) => canvas === this.canvas));
	readonly #byId = $derived(new Map(this.notes.map((note) => [note.id, note])));
	readonly #bySection = $derived(
		new Map(sections.map((section) => [section, this.notes.filter((note) => note.section === section)]))
	);
	readonly links = $derived.by(() =>
		this.session.idea.links.filter(({ from, to }) => this.#byId.has(from) && this.#byId.has(to))
	);
	readonly #linksOf = $derived.by(() => {
		const map = new Map<string, Link[]>();
		for (const link of this.links)
			for (const end of [link.from, link.to]) map.set(end, [...(map.get(end) ?? []), link]);
		return map;
	});
	readonly #proofs = $derived.by(() => {
		const map = new Map<string, number>();
		for (const { on } of this.session.idea.proofs) map.set(on, (map.get(on) ?? 0) + 1);
		return map;
	});
	readonly fit = $derived.by(() => fitOf(this.session.idea, this.canvas));
	/** Needs that count and have no answer. */
	readonly openNeeds = $derived(new Set([...(this.fit?.pains.open ?? []), ...(this.fit?.gains.open ?? [])]));
	readonly #waived = $derived.by(() => {
		const sheet = readSheet(this.session.idea, this.canvas);
		if (!sheet) return new Set<string>();
		const needs = [...sheet.in.pains, ...sheet.in.gains];
		return new Set(needs.flatMap((need) => (needState(sheet, need) === 'waived' ? [need.id] : [])));
	});
	readonly remarks = $derived.by(() => remarksOn(this.session.idea, this.canvas, this.session.idea.aside));
	readonly setAside = $derived.by(() =>
		remarksOn(this.session.idea, this.canvas).filter(({ key }) => this.session.idea.aside.has(key))
	);

	constructor(session: IdeaSession, lang: () => Locale, canvas: string | null) {
		this.session = session;
		this.#lang = lang;
		this.#wanted = canvas;
	}

	/** Shows another canvas of the idea. */
	open(canvas: string | null): void {
		if (canvas === this.canvas) return;
		this.endEdit();
		this.cancel();
		this.opened = null;
		this.current = null;
		this.#wanted = canvas;
	}
	get lang(): Locale {
		return this.#lang();
	}
	get w() {
		return words[this.lang];
	}
	sectionName(section: Section): string {
		return named[this.lang].sections[section];
	}
	note(id: string | null): Note | null {
		return id === null ? null : (this.#byId.get(id) ?? null);
	}
	notesIn(section: Section): Note[] {
		return this.#bySection.get(section) ?? [];
	}
	textOf(id: string): string {
		const note = this.note(id);
		return (note && wordsOf(note.text).trim()) || this.w.noWords;
	}
	linksOf(id: string): Link[] {
		return this.#linksOf.get(id) ?? [];
	}
	proofsOn(id: string): number {
		return this.#proofs.get(id) ?? 0;
	}
	isWaived(id: string): boolean {
		return this.#waived.has(id);
	}
	/** Notes at the other ends of this note's lines. */
	linkedTo(id: string): string[] {
		return this.linksOf(id).map(({ from, to }) => (from === id ? to : from));
	}
	/** Notes that a line from this one may lead to. */
	candidates(id: string): Note[] {
		const note = this.note(id);
		const other = note && partner(note.section);
		return other ? this.notesIn(other) : [];
	}
	/** Whether the focus may go to a place now: while a line is drawn, only to where it may end. */
	isOpen(place: string): boolean {
		if (this.linking?.from == null) return true;
		return this.candidates(this.linking.from).some(({ id }) => id === place);
	}
	/** A note in words: its part of the canvas, what it says, how it is known, how much it weighs, its lines. */
	labelOf(note: Note): string {
		const { confidences, weights } = named[this.lang];
		const linked = this.linkedTo(note.id).map((id) => this.w.quote(this.textOf(id)));
		const proofs = this.proofsOn(note.id);
		return this.w.joined([
			this.sectionName(note.section),
			this.textOf(note.id),
			confidences[note.confidence],
			...(note.weight > 0 ? [weights[note.weight]] : []),
			...(proofs > 0 ? [this.w.evidence(proofs)] : []),
			...(this.commentsOn(note.id) > 0 ? [this.w.comments(this.commentsOn(note.id))] : []),
			...(linked.length > 0 ? [this.w.linkedTo(linked)] : []),
			...(this.openNeeds.has(note.id) ? [this.w.open] : []),
			...(this.isWaived(note.id) ? [this.w.waived] : []),
			...(note.text.length > 1 ? [this.w.twoWordings] : [])
		]);
	}

	say(text: string): void {
		// The same words twice are spoken twice only when they differ.
		this.said = this.said === text ? `${text}\u200b` : text;
	}
	focus(place: string): void {
		this.current = place;
		void tick().then(() => {
			this.root
				?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
				?.focus({ preventScroll: true });
			this.reveal(place);
		});
	}
	/** The section of a place, a note's or a plus sign's. */
	sectionAt(place: string | null): Section {
		const plus = sections.find((section) => place === `+${section}`);
		return plus ?? this.note(place)?.section ?? 'pains';
	}

	choose(chosen: Chosen | null): void {
		this.chosen = chosen;
		if (chosen?.type === 'link') {
			const link = this.links.find(({ id }) => id === chosen.id);
			if (link) this.say(this.w.chosenLink(this.textOf(link.to), this.textOf(link.from)));
		}
	}
	/** A note was pressed: it is chosen, or ends what was begun. */
	press(id: string): void {
		this.current = id;
		if (this.linking) {
			if (this.linking.from === null) this.startLink(id);
			else this.linkTo(id);
			return;
		}
		if (this.moving) return this.endMove();
		this.choose({ type: 'note', id });
	}
	/** Ends whatever was begun without doing it. */
	cancel(): boolean {
		const begun = this.linking !== null || this.moving !== null || this.chosen !== null;
		if (this.linking?.from != null) this.focus(this.linking.from);
		this.linking = null;
		this.moving = null;
		this.chosen = null;
		return begun;
	}

	edit(id: string): void {
		this.endEdit();
		this.linking = null;
		this.moving = null;
		this.chosen = { type: 'note', id };
		this.current = id;
		// Two wordings to choose from need more room than a note has.
		if ((this.note(id)?.text.length ?? 0) > 1) this.opened = id;
		else this.editing = id;
	}
	/** A new note that nobody wrote on goes as it came. */
	endEdit(): void {
		const id = this.editing;
		if (id === null) return;
		this.editing = null;
		const note = this.note(id);
		const isFresh = this.#fresh === id;
		this.#fresh = null;
		if (!note || wordsOf(note.text).trim() !== '') return;
		if (isFresh && note.text.length === 0 && this.session.canUndo) this.session.undo();
		if (this.note(id)) this.session.editor.remove(id);
		this.chosen = null;
		this.current = `+${note.section}`;
	}
	add(section: Section, about: { confidence?: Confidence; linkTo?: string; after?: string } = {}): string {
		this.endEdit();
		const { editor, idea } = this.session;
		const confidence = about.confidence ?? (section === 'heard' ? 'heard' : 'guess');
		let id = '';
		editor.together(() => {
			id = editor.addNote({ canvas: this.canvas, section, text: '', confidence }, idea.notes);
			if (about.linkTo !== undefined) editor.link(id, about.linkTo);
		});
		if (about.linkTo === undefined) this.#fresh = id;
		this.edit(id);
		this.say(this.w.added(this.sectionName(section)));
		return id;
	}
	/** An answer to a need, linked to it. */
	addAnswer(need: string): void {
		const note = this.note(need);
		const section = note && partner(note.section);
		if (section) this.add(section, { linkTo: need });
	}
	remove(id: string): void {
		const note = this.note(id);
		if (!note) return;
		const list = this.notesIn(note.section);
		const at = list.findIndex((one) => one.id === id);
		const next = list[at + 1] ?? list[at - 1];
		this.editing = null;
		this.opened = null;
		this.chosen = null;
		this.session.editor.remove(id);
		toasts.show(this.w.removed, {
			label: this.w.back,
			run: () => {
				this.session.editor.restore(id);
				this.focus(id);
			}
		});
		this.say(this.w.removed);
		this.focus(next ? next.id : `+${note.section}`);
	}
	setConfidence(id: string, confidence: Confidence): void {
		if (this.note(id)?.confidence === confidence) return;
		this.session.editor.setConfidence(id, confidence);
		this.say(this.w.set(named[this.lang].confidences[confidence]));
	}
	nextConfidence(id: string): void {
		const note = this.note(id);
		if (!note) return;
		const at = (confidences.indexOf(note.confidence) + 1) % confidences.length;
		this.setConfidence(id, confidences[at] ?? 'guess');
	}
	/** Only needs are ranked. */
	setWeight(id: string, weight: Weight): void {
		const note = this.note(id);
		if (!note || !isNeed(note.section) || note.weight === weight) return;
		this.session.editor.setWeight(id, weight);
		this.say(this.w.set(named[this.lang].weights[weight]));
	}

	/** @param index among the notes there, without this one; the end where it is not given */
	moveTo(id: string, section: Section, index?: number): void {
		const note = this.note(id);
		if (!note) return;
		const others = this.notesIn(section).filter((one) => one.id !== id);
		const at = index ?? others.length;
		if (note.section === section && this.notesIn(section).indexOf(note) === at) return;
		const { editor } = this.session;
		editor.together(() => {
			editor.moveNote(id, section, others[at - 1] ?? null, others[at] ?? null);
			// A line that would join what does not belong together goes along with the move, and comes back with undo.
			if (note.section !== section)
				for (const link of this.linksOf(id)) {
					const other = this.note(link.from === id ? link.to : link.from);
					if (other && partner(section) !== other.section) editor.remove(link.id);
				}
		});
		this.say(
			note.section === section
				? this.w.movedUp(at + 1, others.length + 1)
				: this.w.moved(this.sectionName(section))
		);
		this.focus(id);
	}
	shift(id: string, by: 1 | -1): void {
		const note = this.note(id);
		if (!note) return;
		const list = this.notesIn(note.section);
		const to = list.indexOf(note) + by;
		if (to < 0 || to >= list.length) return this.say(this.w.atEnd);
		this.moveTo(id, note.section, to);
	}
	startMove(id: string): void {
		const note = this.note(id);
		if (!note) return;
		this.linking = null;
		this.moving = { note: id, to: note.section };
		this.say(this.w.movingTo(this.sectionName(note.section)));
	}
	moveToward(direction: Direction): void {
		if (!this.moving) return;
		const to = neighbour(this.moving.to, direction);
		this.moving = { ...this.moving, to };
		this.say(this.w.movingTo(this.sectionName(to)));
	}
	endMove(): void {
		const { moving } = this;
		this.moving = null;
		if (moving) this.moveTo(moving.note, moving.to);
	}

	/** Begins a line; without a note the next one pressed is where it begins. */
	startLink(id: string | null): void {
		this.moving = null;
		if (id === null) {
			this.linking = { from: null };
			this.say(this.w.pickFrom);
			return;
		}
		const note = this.note(id);
		const other = note && partner(note.section);
		if (!note || !other) {
			this.linking = null;
			toasts.show(this.w.noPartner);
			return;
		}
		const [first] = this.candidates(id);
		if (!first) {
			this.linking = null;
			toasts.show(this.w.noCandidates(this.sectionName(other)));
			return;
		}
		this.linking = { from: id };
		this.chosen = { type: 'note', id };
		this.say(this.w.pickToKeys(this.textOf(id)));
		const linked = new Set(this.linkedTo(id));
		this.focus((this.candidates(id).find((one) => !linked.has(one.id)) ?? first).id);
	}
	/** Ends a line at this note, from whichever side it came. */
	linkTo(id: string): void {
		const from = this.linking?.from ?? null;
		this.linking = null;
		if (from === null || from === id) return;
		this.link(from, id);
	}
	link(one: string, other: string): void {
		const [a, b] = [this.note(one), this.note(other)];
		if (!a || !b || partner(a.section) !== b.section) {
			toasts.show(this.w.noPartner);
			return;
		}
		const [answer, need] = isNeed(a.section) ? [b, a] : [a, b];
		if (this.linksOf(answer.id).some(({ to }) => to === need.id)) {
			this.say(this.w.linkedAlready);
			return;
		}
		const id = this.session.editor.link(answer.id, need.id);
		this.choose({ type: 'link', id });
		this.say(this.w.linked(this.textOf(answer.id), this.textOf(need.id)));
	}
	unlink(id: string): void {
		this.session.editor.remove(id);
		this.chosen = null;
		this.say(this.w.unlinked);
	}

	undo(): void {
		if (!this.session.canUndo) return;
		this.editing = null;
		this.session.undo();
		this.#afterSteps(this.w.undone);
	}
	redo(): void {
		if (!this.session.canRedo) return;
		this.editing = null;
		this.session.redo();
		this.#afterSteps(this.w.redone);
	}
	/** What was pointed at may be gone. */
	#afterSteps(text: string): void {
		const { chosen } = this;
		const there =
			chosen?.type === 'note' ? this.note(chosen.id) : this.links.some(({ id }) => id === chosen?.id);
		if (!there) this.chosen = null;
		if (this.current !== null && !this.current.startsWith('+') && !this.note(this.current)) {
			const [first] = this.notes;
			this.focus(first ? first.id : '+pains');
		}
		this.say(text);
	}
}

export const isNeed = (section: Section): boolean => section === 'pains' || section === 'gains';

export const [getRoom, setRoom] = createContext<Room>();
