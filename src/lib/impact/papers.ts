import type { Paper, Papers } from '#lib/classroom/class.ts';
import { levels, placesOf, type LevelScale } from '#lib/steps/survey/survey.ts';
import { least } from './stats.ts';

/** Questions to mentors and to teachers, by id; their words stand in `papers-words.ts`. For ever: counts stand under them. */
export const asked = {
	mentor: {
		'question-helped': 'agree',
		'thinking-seen': 'agree',
		'own-view': 'agree',
		'clear-task': 'agree',
		'time-fit': 'agree'
	},
	teacher: {
		'ready-in-time': 'agree',
		'fits-class': 'agree',
		'own-thinking': 'agree',
		'words-safe': 'agree',
		again: 'agree'
	}
} as const satisfies Record<Paper, Record<string, LevelScale>>;

export const papers = ['mentor', 'teacher'] as const satisfies readonly Paper[];

export type PaperRow = { id: string; counts: number[]; n: number };

/** What was typed in for each question, whole: a place nobody typed is nobody. */
export function paperRows(paper: Paper, typed: Papers): PaperRow[] {
	return Object.entries(asked[paper]).map(([id, scale]) => {
		const counts = placesOf(scale).map((_, at) => typed[paper][id]?.[at] ?? 0);
		return { id, counts, n: counts.reduce((all, one) => all + one, 0) };
	});
}

/** Whether a question has answers enough to be shown. */
export function isShown({ n }: PaperRow): boolean {
	return n >= least;
}

/** Types one number in. What is no number of people is none. */
export function typeIn(typed: Papers, paper: Paper, id: string, at: number, value: number): Papers {
	const before = typed[paper][id] ?? [];
	const [low, high] = levels.agree;
	const counts = Array.from({ length: high - low + 1 }, (_, i) =>
		i === at ? Math.min(200, Math.max(0, Math.round(value) || 0)) : (before[i] ?? 0)
	);
	return { ...typed, [paper]: { ...typed[paper], [id]: counts } };
}
