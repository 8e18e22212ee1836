import type { Picture } from '#lib/ui/art/art.ts';

const byGoal: Partial<Record<number, Picture>> = {
	1: 'case-care',
	2: 'case-care',
	3: 'case-care',
	4: 'case-learn',
	5: 'case-equal',
	8: 'case-work',
	9: 'case-work',
	10: 'case-equal',
	11: 'case-home',
	16: 'case-home',
	17: 'case-work'
};

/** The drawing on the cover of a case without a film: what its first goal is about. */
export function coverOf(goals: readonly number[]): Picture {
	return byGoal[goals[0] ?? 0] ?? 'case-earth';
}
