import type { CaseSummary } from '#lib/content/catalog.ts';
import { plain, readAloud } from '#lib/content/plain.ts';
import { sdgName } from '#lib/ui/sdg.ts';
import type { Locale } from '#lib/words/locale.ts';

export const goals = Array.from({ length: 17 }, (_, index) => index + 1);
export const layers = ['life', 'society', 'environment'] as const satisfies readonly CaseSummary['layer'][];
export const grades = ['A', 'B', 'C'] as const satisfies readonly CaseSummary['evidence'][];
/** How a case is told: as a film with words, or in words alone. */
export const forms = ['film', 'text'] as const;
export type Form = (typeof forms)[number];

/** What is looked for. Several of one kind widen the search, kinds narrow each other; an empty one asks nothing. */
export type Filter = {
	goal: readonly number[];
	layer: readonly CaseSummary['layer'][];
	evidence: readonly CaseSummary['evidence'][];
	form: readonly Form[];
	text: string;
};

export const nothingAsked: Filter = { goal: [], layer: [], evidence: [], form: [], text: '' };

/** A case with the text it is found by. */
export type Shelved = { about: CaseSummary; form: Form; text: string };

/** Small letters, full width made half, katakana made hiragana: とまと finds トマト, ｎｅｃ finds NEC. */
export function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

export function shelve(cases: readonly CaseSummary[], lang: Locale): Shelved[] {
	return cases.map((about) => {
		const texts = [about.title, about.summary, ...about.who];
		const said = [...texts.map(plain), ...texts.map(readAloud)];
		const named = about.goals.map((goal) => `SDG${goal} ${sdgName(goal, lang)}`);
		return {
			about,
			form: about.seconds === null ? 'text' : 'film',
			// A line break between the parts, so that no word is found across two of them.
			text: folded([...said, ...named].join('\n'))
		};
	});
}

export function find(shelf: readonly Shelved[], filter: Filter): Shelved[] {
	const terms = folded(filter.text).split(/\s+/).filter(Boolean);
	const among = <T>(list: readonly T[], ...own: readonly T[]) =>
		list.length === 0 || own.some((one) => list.includes(one));
	return shelf.filter(
		({ about, form, text }) =>
			among(filter.goal, ...about.goals) &&
			among(filter.layer, about.layer) &&
			among(filter.evidence, about.evidence) &&
			among(filter.form, form) &&
			terms.every((term) => text.includes(term))
	);
}

/** How many cases there would be with this choice of one kind, the other kinds staying as they are. */
export function countWith(shelf: readonly Shelved[], filter: Filter, choice: Partial<Filter>): number {
	return find(shelf, { ...filter, ...choice }).length;
}

/** Choices made, the text being one. */
export function choicesIn({ goal, layer, evidence, form, text }: Filter): number {
	return goal.length + layer.length + evidence.length + form.length + (text.trim() ? 1 : 0);
}

/** The filter as the query of an address: "?goal=6&layer=life", or nothing at all. */
export function toQuery(filter: Filter): string {
	const query = new URLSearchParams();
	for (const kind of ['goal', 'layer', 'evidence', 'form'] as const)
		for (const one of filter[kind]) query.append(kind, String(one));
	if (filter.text.trim()) query.append('q', filter.text.trim());
	return query.size > 0 ? `?${query}` : '';
}

/** Reads such a query; what nobody offers is left out. */
export function fromQuery(query: URLSearchParams): Filter {
	const chosen = <T extends string | number>(kind: string, offered: readonly T[]) => {
		const asked = query.getAll(kind);
		return offered.filter((one) => asked.includes(String(one)));
	};
	return {
		goal: chosen('goal', goals),
		layer: chosen('layer', layers),
		evidence: chosen('evidence', grades),
		form: chosen('form', forms),
		text: query.get('q') ?? ''
	};
}

/** The list with one more, or without it; in the order in which they are offered. */
export function toggled<T>(list: readonly T[], one: T, offered: readonly T[]): T[] {
	return offered.filter((other) => (other === one ? !list.includes(one) : list.includes(other)));
}
