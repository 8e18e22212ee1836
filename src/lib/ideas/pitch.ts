import type { Locale } from '#lib/words/locale.ts';
import { fitOf, importantNeeds } from './fit.ts';
import { wordsOf } from './fields.ts';
import { cardRoles, type BackStep, type CardRole, type Idea } from './idea.ts';
import { words as frames, type Missing } from './pitch-words.ts';
import { answersTo, readSheet, type Sheet, type SheetNote } from './sheet.ts';

/** A proposal for one card of the pitch: the team's own words in a frame, and what is not there yet. */
export type Draft = {
	role: CardRole;
	/** Plain text, a thought a line; empty where the idea has no words for it yet. */
	text: string;
	missing: Missing[];
};

/** No card says more than fits on one and can be said in a breath or two. */
const most = { jobs: 1, pains: 2, gains: 1, products: 3, pairs: 3, ict: 2 };

/**
 * Five cards from what the idea says: the highest-ranked needs, their answers, the evidence and what is asked.
 * Nothing is made up: what is missing is named instead.
 * @param canvas the canvas to speak of; without it the first one that is the team's own
 */
export function pitchDrafts(idea: Idea, lang: Locale, canvas = mainCanvas(idea)): Draft[] {
	const sheet = canvas === null ? null : readSheet(idea, canvas);
	const drafts: Record<CardRole, Omit<Draft, 'role'>> = {
		person: personCard(sheet, lang),
		problem: problemCard(idea, sheet, lang),
		idea: ideaCard(idea, sheet, lang),
		why: whyCard(idea, sheet, lang),
		next: nextCard(idea, sheet, lang)
	};
	return cardRoles.map((role) => ({ role, ...drafts[role] }));
}

/** The first canvas of the team's own; a case seen from the company's seat is practice. */
export function mainCanvas({ canvases }: Idea): string | null {
	return canvases.find((canvas) => canvas.case === null)?.id ?? null;
}

function personCard(sheet: Sheet | null, lang: Locale) {
	const say = frames[lang];
	const user = sheet?.user ?? '';
	const jobs = (sheet?.in.jobs ?? []).slice(0, most.jobs);
	return card(
		[user && say.person(bare(user)), ...jobs.map(({ words }) => say.wants(inner(words)))],
		[user === '' && 'user', jobs.length === 0 && 'job']
	);
}

function problemCard(idea: Idea, sheet: Sheet | null, lang: Locale) {
	const say = frames[lang];
	const pains = sheet ? importantNeeds(sheet, 'pains').slice(0, most.pains) : [];
	const gains = sheet ? importantNeeds(sheet, 'gains').slice(0, most.gains) : [];
	const shown = pains.map(({ words }) => say.quote(inner(words)));
	return card(
		[
			shown.length > 0 && say.pain(shown),
			...pains.flatMap((pain) => evidenceOf(idea, pain, lang)),
			...gains.map(({ words }) => say.gain(inner(words)))
		],
		[
			pains.length === 0 && 'pain',
			pains.length > 0 && !pains.some(({ known }) => known) && 'evidence',
			gains.length === 0 && 'gain'
		]
	);
}

/** How a need is known: what was said of its evidence cards, or that somebody was asked. */
function evidenceOf(idea: Idea, { id, words, confidence, known }: SheetNote, lang: Locale): string[] {
	const say = frames[lang];
	const about = inner(words);
	const cards = idea.proofs
		.filter(({ on }) => on === id)
		.map(({ card }) => wordsOfCard(card))
		.filter((text) => text !== '');
	if (cards.length > 0) return cards.map((text) => say.evidence(inner(text)));
	if (confidence === 'data') return [say.data(about)];
	if (confidence === 'heard') return [say.heard(about)];
	// A card nobody wrote on stands beside the text itself.
	return known ? [] : [say.guess(about)];
}

function ideaCard(idea: Idea, sheet: Sheet | null, lang: Locale) {
	const say = frames[lang];
	const title = wordsOf(idea.fields.title).trim();
	const products = (sheet?.in.products ?? []).slice(0, most.products);
	const headline = wordsOf(idea.fields.headline).trim();
	return card(
		[
			title && say.title(inner(title)),
			...products.map(({ words }) => say.product(words)),
			headline && say.headline(inner(headline), idea.year)
		],
		[title === '' && 'title', products.length === 0 && 'product']
	);
}

function whyCard(idea: Idea, sheet: Sheet | null, lang: Locale) {
	const say = frames[lang];
	const needs = sheet
		? [...importantNeeds(sheet, 'pains'), ...importantNeeds(sheet, 'gains')].sort(
				(a, b) => b.weight - a.weight
			)
		: [];
	const answered = needs.flatMap((need) => {
		const answers = sheet ? answersTo(sheet, need.id) : [];
		// The best known answer speaks for the need.
		const [answer] = [...answers].sort((a, b) => Number(b.known) - Number(a.known));
		return answer ? [{ need, answer }] : [];
	});
	const [top] = needs;
	const harm = wordsOf(idea.fields.harm).trim();
	const ict = idea.ict.map(({ what, needs }) => ({
		what: wordsOf(what).trim(),
		needs: wordsOf(needs).trim()
	}));
	return card(
		[
			...answered
				.slice(0, most.pairs)
				.map(({ need, answer }) => say.pair(inner(need.words), inner(answer.words))),
			...ict
				.filter(({ what }) => what !== '')
				.slice(0, most.ict)
				.map(({ what, needs }) => say.ict(what, needs)),
			harm && say.harm(harm)
		],
		[
			answered.length === 0 && 'answer',
			answered.length > 0 && top !== undefined && !answered.some(({ need }) => need === top) && 'top-answer',
			answered.length > 0 && !answered.some(({ answer }) => answer.known) && 'tried',
			harm === '' && 'harm'
		]
	);
}

function nextCard(idea: Idea, sheet: Sheet | null, lang: Locale) {
	const say = frames[lang];
	const step = nearest(idea.steps);
	const ask = wordsOf(idea.fields.ask).trim();
	const fit = sheet && fitOf(idea, sheet.id);
	const open = fit ? [...fit.pains.open, ...fit.gains.open] : [];
	const [first] = sheet ? [...sheet.in.pains, ...sheet.in.gains].filter(({ id }) => open.includes(id)) : [];
	return card(
		[
			step && say.step(wordsOf(step.text).trim(), step.when.trim()),
			first && say.open(inner(first.words)),
			ask && say.ask(inner(ask))
		],
		[step === null && 'step', ask === '' && 'ask']
	);
}

/** Of the steps back from the future, the one to take first: the last that is no year, or the earliest year. */
function nearest(steps: readonly BackStep[]): BackStep | null {
	const written = steps.filter(({ text }) => wordsOf(text).trim() !== '');
	const soon = written.findLast(({ when }) => !isYear(when));
	if (soon) return soon;
	return written.reduce<BackStep | null>(
		(first, step) => (first === null || Number(step.when) <= Number(first.when) ? step : first),
		null
	);
}

function isYear(when: string): boolean {
	return /^\d{4}$/.test(when.trim());
}

function card(
	lines: readonly (string | false | null | undefined)[],
	missing: readonly (Missing | false)[]
): Omit<Draft, 'role'> {
	return {
		text: lines.filter((line) => typeof line === 'string' && line !== '').join('\n'),
		missing: missing.flatMap((one) => one || [])
	};
}

/** The words of an evidence card, which may come from a newer app: what its keeper says, or what was spoken there. */
function wordsOfCard(card: unknown): string {
	if (typeof card !== 'object' || card === null) return '';
	if ('says' in card && typeof card.says === 'string' && card.says.trim() !== '') return card.says.trim();
	if (!('source' in card) || typeof card.source !== 'object' || card.source === null) return '';
	const { source } = card;
	return 'caption' in source && typeof source.caption === 'string' ? source.caption.trim() : '';
}

/** Words that go between quotation marks: without a full stop, with marks of their own turned into inner ones. */
function inner(words: string): string {
	return bare(words).replaceAll('「', '『').replaceAll('」', '』').replaceAll('“', '‘').replaceAll('”', '’');
}

function bare(words: string): string {
	return words.trim().replace(/[。.]+$/, '');
}
