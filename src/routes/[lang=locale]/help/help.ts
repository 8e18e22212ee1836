import type { fileFaultWords } from '#lib/words/file-fault.ts';
import type { portfolioWords } from '#lib/words/portfolio.ts';
import type { homeWords } from '#lib/words/home.ts';
import type { Words } from '#lib/words/ja.ts';
import type { settingsWords } from '#lib/words/settings.ts';
import type { troubleWords } from '#lib/words/trouble.ts';

/** Pages and sections that a topic may send its reader to. */
export type Place =
	'home' | 'cases' | 'portfolio' | 'class' | 'learners' | 'look' | 'storage' | 'version' | 'privacy';

/** One piece of an explanation; a plain string is a paragraph. */
export type Part =
	| string
	| { type: 'steps'; items: readonly string[] }
	| { type: 'list'; items: readonly string[] }
	/** Words that stand on the screen, and what they mean. */
	| { type: 'terms'; rows: readonly (readonly [term: string, meaning: string])[] }
	/** Typed into a terminal. */
	| { type: 'command'; line: string }
	| { type: 'keys'; groups: readonly KeyGroup[] }
	| { type: 'link'; to: Place; text: string };

/** Keys of one component. */
export type KeyGroup = {
	title: string;
	rows: readonly { keys: readonly string[]; does: string }[];
};

export type Topic = { id: string; title: string; parts: readonly Part[] };

export type Chapter = {
	id: string;
	title: string;
	intro: string;
	/** Topics open one by one; short ones lie open. */
	folded: boolean;
	topics: readonly Topic[];
};

/** Words of the screens that help speaks of. */
export type Labels = Words & {
	settings: typeof settingsWords.ja;
	trouble: typeof troubleWords.ja;
	home: typeof homeWords.ja;
	portfolio: typeof portfolioWords.ja;
	fileFault: typeof fileFaultWords.ja;
};
