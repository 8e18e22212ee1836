import type { Author, Field } from './fields.ts';

/** The six parts of a value proposition canvas, and a seventh for what was heard and is not sorted yet. */
export const sections = ['jobs', 'pains', 'gains', 'products', 'relievers', 'creators', 'heard'] as const;
export type Section = (typeof sections)[number];

/** How a note is known: nobody asked yet, somebody said it, or figures show it. */
export const confidences = ['guess', 'heard', 'data'] as const;
export type Confidence = (typeof confidences)[number];

/** How much a need weighs for the user: 0 not ranked, 3 most. */
export const weights = [0, 1, 2, 3] as const;
export type Weight = (typeof weights)[number];

export const layers = ['life', 'society', 'environment'] as const;
export type Layer = (typeof layers)[number];

/** Fields of the idea as a whole, each a text. */
export const ideaFields = [
	/** What the idea is called. */
	'title',
	/** The issue it is about. */
	'issue',
	/** Finding a theme: what one likes, what the town's figures say, worries heard, cases that stayed in mind. */
	'interests',
	'figures',
	'worries',
	'cases',
	/** The headline from the year it came true, and who lives better. */
	'headline',
	'better',
	/** Who might be left behind or harmed. */
	'harm',
	/** What a mentor is asked. */
	'ask'
] as const;
export type IdeaField = (typeof ideaFields)[number];

/** What an item is, the fields of it that are written, and the values of it that are set. */
export const kinds = {
	/** A canvas: one kind of user. */
	canvas: { fields: ['user', 'guide'], values: ['case'] },
	note: { fields: ['text', 'waived'], values: ['canvas', 'section', 'confidence', 'weight'] },
	/** From an answer (reliever, creator) to a need (pain, gain). */
	link: { fields: [], values: ['from', 'to'] },
	/** An evidence card on a note or a pitch card, whole, so that it travels with the idea. */
	proof: { fields: [], values: ['on', 'card'] },
	/** One of the issues to choose from. */
	candidate: { fields: ['issue', 'me', 'now', 'hurt'], values: [] },
	/** A step back from the future to next week. */
	step: { fields: ['text'], values: ['when'] },
	sdg: { fields: ['reason'], values: ['goal'] },
	/** A technology the idea uses, and what it needs to work. */
	ict: { fields: ['what', 'needs'], values: [] },
	/** A card of the pitch: person, problem, idea, why, next. */
	card: { fields: ['text'], values: ['role'] }
} as const satisfies Record<string, { fields: readonly string[]; values: readonly string[] }>;
export type Kind = keyof typeof kinds;

/** What every item has. */
export type Common = {
	id: string;
	/** Place among its kind: keys of fractional indexing, compared as strings. */
	order: string;
	by: Author;
	at: number;
};

export type Canvas = Common & {
	user: Field;
	guide: Field;
	/** The case it stands for, when it is filled from the seat of those who did it. */
	case: string | null;
};
export type Note = Common & {
	canvas: string;
	section: Section;
	text: Field;
	confidence: Confidence;
	weight: Weight;
	/** Why this need is left without an answer, on purpose. */
	waived: Field;
};
export type Link = Common & { from: string; to: string };
/** The card is as it came, perhaps from a newer app or a stranger's file: it is checked where it is drawn. */
export type Proof = Common & { on: string; card: unknown };
export type Candidate = Common & { issue: Field; me: Field; now: Field; hurt: Field };
export type BackStep = Common & { text: Field; /** A year, or a word such as "next week". */ when: string };
export type Goal = Common & { goal: number; reason: Field };
export type Ict = Common & { what: Field; needs: Field };
export const cardRoles = ['person', 'problem', 'idea', 'why', 'next'] as const;
export type CardRole = (typeof cardRoles)[number];
export type PitchCard = Common & { role: CardRole; text: Field };

/** Something thrown away: it can be taken back, also after a merge. */
export type Gone = { id: string; kind: Kind; words: string; by: Author; at: number };

export type Person = { nickname: string; face: number };

/** An idea as it is seen: everything in order, nothing that was thrown away. */
export type Idea = {
	fields: Record<IdeaField, Field>;
	layer: Layer | null;
	/** The year the headline is from. */
	year: number | null;
	/** Id of the chosen candidate. */
	chosen: string | null;
	canvases: Canvas[];
	notes: Note[];
	links: Link[];
	proofs: Proof[];
	candidates: Candidate[];
	steps: BackStep[];
	goals: Goal[];
	ict: Ict[];
	cards: PitchCard[];
	gone: Gone[];
	/** Keys of remarks that were put aside. */
	aside: ReadonlySet<string>;
	people: ReadonlyMap<Author, Person>;
};
