import type { DeviceDb } from '#lib/db/db.ts';
import { entriesOf } from '#lib/db/entries.ts';
import { evidenceOf } from '#lib/db/evidence.ts';
import { versionsOf } from '#lib/db/idea-versions.ts';
import { ideasOf } from '#lib/db/ideas.ts';
import type { Evidence } from '#lib/db/rows.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { readVersion } from '#lib/ideas/versions/read-version.ts';
import { minutesOf } from '#lib/impact/measure.ts';
import { readMarks } from '#lib/impact/marks.ts';
import type { CourseLesson } from '#lib/impact/course.ts';
import { dialogueOf, threadsOf } from '#lib/review/dialogue.ts';
import type { Use } from '#lib/review/entry.ts';
import { storedDoc } from '#lib/session/idea-rows.ts';

export type IdeaGrowth = {
	id: string;
	title: string;
	firstHeadline: string;
	headline: string;
	versions: { id: string; at: number; name: string; headline: string }[];
	comments: { id: string; text: string; use: Use | null; because: string }[];
};
export type OwnMark = {
	item: string;
	ask: string;
	start: number | null;
	then: number | null;
	now: number | null;
};
export type Growth = {
	minutes: number;
	steps: number;
	lessons: number;
	ideas: IdeaGrowth[];
	evidence: Evidence[];
	marks: OwnMark[];
};

/** How one learner of this device moved on. */
export async function growthOf(
	db: DeviceDb,
	learner: string,
	course: readonly CourseLesson[]
): Promise<Growth> {
	const progress = await db.progress.where('learner').equals(learner).toArray();
	const answers = await db.answers.where('learner').equals(learner).toArray();
	const ideas: IdeaGrowth[] = [];
	for (const { id } of await ideasOf(db, learner)) {
		const idea = readIdea(await storedDoc(db, id, 'words'));
		const versions = [...(await versionsOf(db, id))].reverse().map((version) => ({
			id: version.id,
			at: version.at,
			name: version.name,
			// One that is damaged has no words, and takes none of the others with it.
			headline: wordsOf(readVersion(version.state)?.fields.headline ?? [])
		}));
		const headline = wordsOf(idea.fields.headline);
		ideas.push({
			id,
			title: wordsOf(idea.fields.title),
			firstHeadline: versions.find((version) => version.headline !== '')?.headline ?? headline,
			headline,
			versions,
			comments: threadsOf(dialogueOf(await entriesOf(db, id)), idea)
				.filter(({ comment }) => comment.by.role === 'mentor')
				.map(({ comment, use, replies }) => ({
					id: comment.id,
					text: comment.text,
					use,
					because: replies.at(-1)?.text ?? ''
				}))
		});
	}
	const known = progress.filter(({ lesson }) => course.some(({ id }) => id === lesson));
	return {
		minutes: minutesOf(known, course),
		steps: known.reduce((all, { done }) => all + done.length, 0),
		lessons: known.filter(({ done }) => done.length > 0).length,
		ideas,
		evidence: await evidenceOf(db, learner),
		marks: ownMarks(course, answers)
	};
}

/** What one learner marked themselves, item by item. */
export function ownMarks(
	course: readonly CourseLesson[],
	answers: readonly { lesson: string; step: string; value: unknown }[]
): OwnMark[] {
	const marks = new Map<string, OwnMark>();
	for (const survey of course.flatMap(({ surveys }) => surveys)) {
		if (survey.when !== 'start' && survey.when !== 'end') continue;
		const answer = answers.find(({ lesson, step }) => lesson === survey.lesson && step === survey.step);
		for (const [item, mark] of readMarks(survey, answer?.value)) {
			if (mark.type !== 'level') continue;
			const ask = survey.items.find((one) => one.item === item)?.ask ?? '';
			const before = marks.get(item) ?? { item, ask, start: null, then: null, now: null };
			marks.set(
				item,
				survey.when === 'start'
					? { ...before, start: mark.now }
					: { ...before, then: mark.then, now: mark.now }
			);
		}
	}
	return [...marks.values()];
}
