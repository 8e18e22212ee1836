import { folded } from '#lib/cases/filter.ts';
import type { TableSummary } from '#lib/content/catalog.ts';
import { plain, readAloud } from '#lib/content/plain.ts';
import { sdgName } from '#lib/ui/sdg.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A table with the text it is found by. */
export type Shelved = { about: TableSummary; text: string };
export type Wanted = { text: string; goal: number | null };

export function shelve(tables: readonly TableSummary[], lang: Locale): Shelved[] {
	return tables.map((about) => {
		const texts = [about.title, about.publisher, about.question, ...about.columns];
		const said = [...texts.map(plain), ...texts.map(readAloud)];
		const named = about.sdgs.map((goal) => `SDG${goal} ${sdgName(goal, lang)}`);
		// A line break between the parts, so that no word is found across two of them.
		return { about, text: folded([...said, ...named].join('\n')) };
	});
}

export function find(shelf: readonly Shelved[], { text, goal }: Wanted): Shelved[] {
	const terms = folded(text).split(/\s+/).filter(Boolean);
	return shelf.filter(
		(one) =>
			(goal === null || one.about.sdgs.includes(goal)) && terms.every((term) => one.text.includes(term))
	);
}
