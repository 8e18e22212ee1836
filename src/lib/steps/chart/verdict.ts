import type { Locale } from '#lib/words/locale.ts';
import { isRight, type Verdict } from './task.ts';
import { words } from './words.ts';

/** What a verdict says besides right and not yet: first what is there already, then what is not. */
export function verdictWords(verdict: Verdict, lang: Locale): string[] {
	const w = words[lang].task;
	if (isRight(verdict)) return [];
	switch (verdict.type) {
		case 'find': {
			const { found, missing, others } = verdict;
			const said = [];
			if (found > 0) said.push(w.found(found));
			if (others > 0) said.push(w.others(others));
			// How many are left is told when all that was picked fits; before that it would be a riddle of two numbers.
			if (others === 0 && missing > 0) said.push(w.missing(missing));
			return said;
		}
		case 'compare':
			if (verdict.larger) return [w.largerRight];
			return verdict.by ? [w.byRight] : [];
		case 'pick-chart':
			return [];
		case 'build':
			return verdict.parts.map(({ part, met }) => (met ? w.partMet : w.partOpen)(w.parts[part]));
	}
}
