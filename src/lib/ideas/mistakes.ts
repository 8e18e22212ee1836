import type { Idea } from './idea.ts';
import { answersAll } from './mistakes/answer-all.ts';
import { featuresFirst } from './mistakes/features-first.ts';
import { mixedUsers } from './mistakes/mixed-users.ts';
import { onlyFunctional } from './mistakes/only-functional.ts';
import { outcomeJobs } from './mistakes/outcome-jobs.ts';
import type { Noticed, Rule, Sign } from './mistakes/rule.ts';
import { solutionInNeeds } from './mistakes/solution-in-needs.ts';
import { tooFew } from './mistakes/too-few.ts';
import { twoSides } from './mistakes/two-sides.ts';
import { vague } from './mistakes/vague.ts';
import { readSheet } from './sheet.ts';

/**
 * The nine mistakes that makers of canvases know best, each found by a rule that can be explained. What a rule
 * notices is a remark: it blocks nothing, and whoever knows better puts it aside.
 * From the whole canvas to the single note: of several remarks on one note the first is made.
 */
const rules = {
	'mixed-users': mixedUsers,
	'features-first': featuresFirst,
	'too-few': tooFew,
	'only-functional': onlyFunctional,
	'answer-all': answersAll,
	'solution-in-needs': solutionInNeeds,
	'two-sides': twoSides,
	'outcome-jobs': outcomeJobs,
	vague
} as const satisfies Record<string, Rule>;

export type Mistake = keyof typeof rules;

export type Remark = {
	/** The mistake, and where: what is put aside is remembered under this. */
	key: string;
	mistake: Mistake;
	sign: Sign;
	/** The note it is about; null for the canvas as a whole. */
	note: string | null;
	/** The words that gave rise to it; may be empty. */
	caught: string;
};

export const mistakes: readonly Mistake[] = Object.keys(rules).filter(isMistake);

/** What the rules notice on a canvas, without what was put aside. */
export function remarksOn(idea: Idea, canvas: string, aside: ReadonlySet<string> = new Set()): Remark[] {
	const sheet = readSheet(idea, canvas);
	if (!sheet) return [];
	const spokenOf = new Set<string>();
	return mistakes
		.flatMap((mistake) => rules[mistake](sheet).map((noticed) => remark(mistake, canvas, noticed)))
		.filter(({ note }) => {
			if (note === null) return true;
			const isFirst = !spokenOf.has(note);
			spokenOf.add(note);
			return isFirst;
		})
		.filter(({ key }) => !aside.has(key));
}

function remark(mistake: Mistake, canvas: string, { sign, note, caught }: Noticed): Remark {
	return { key: `${mistake}/${note ?? canvas}`, mistake, sign, note, caught };
}

function isMistake(name: string): name is Mistake {
	return Object.hasOwn(rules, name);
}
