import type { DeviceDb } from '#lib/db/db.ts';
import { classesOf, handInsIn } from '#lib/classroom/store.ts';
import type { FileFault } from '#lib/exchange/format.ts';
import { readFile } from '#lib/session/take-in.ts';

/** What one student answered, without who it was: `who` only tells whose answers belong together. */
export type Source = { who: string; answers: { lesson: string; step: string; value: unknown; at: number }[] };

/** Classes on this device that anything was handed in for, the one last worked on first. */
export async function classSources(
	db: DeviceDb
): Promise<{ id: string; name: string; students: Source[] }[]> {
	const all = await Promise.all(
		(await classesOf(db)).map(async ({ id, class: own }) => ({
			id,
			name: own?.name ?? '',
			students: (await handInsIn(db, id)).map(({ learner, data }) => ({
				who: learner,
				answers: data.answers
			}))
		}))
	);
	return all.filter(({ students }) => students.length > 0);
}

export type Opened = {
	students: Source[];
	refused: { name: string; fault: FileFault | 'locked' | 'not-handed-in' }[];
};

/** Reads files that students handed in. They are only looked at: nothing is stored. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
	const opened: Opened = { students: [], refused: [] };
	for (const file of files) {
		const read = await readFile(file, null);
		if (read.type !== 'read') {
			opened.refused.push({ name: file.name, fault: read.type === 'refused' ? read.fault : 'locked' });
			continue;
		}
		const { cover, parts } = read.content;
		if ((cover.kind !== 'hand-in' && cover.kind !== 'backup') || parts.learners.length === 0) {
			opened.refused.push({ name: file.name, fault: 'not-handed-in' });
			continue;
		}
		for (const { id } of parts.learners)
			opened.students.push({ who: id, answers: parts.answers.filter(({ learner }) => learner === id) });
	}
	return opened;
}

/** Answers to one step, one for each student who gave any: of two files of a student the newer answer counts. */
export function answersTo(students: readonly Source[], lesson: string, step: string): unknown[] {
	const newest = new Map<string, { value: unknown; at: number }>();
	for (const { who, answers } of students)
		for (const answer of answers) {
			if (answer.lesson !== lesson || answer.step !== step) continue;
			const before = newest.get(who);
			if (!before || before.at < answer.at) newest.set(who, answer);
		}
	return [...newest.values()].map(({ value }) => value);
}
