import type { DeviceDb } from './db.ts';

/**
 * Cases in whose films a learner wrote a note, kept a moment or answered a question; the one at work last is first.
 * A film that was only watched is not among them.
 */
export async function filmsWithWork(db: DeviceDb, learner: string): Promise<string[]> {
	const [notes, evidence, watching] = await Promise.all([
		db.notes.where('learner').equals(learner).toArray(),
		db.evidence.where('learner').equals(learner).toArray(),
		db.watching.where('learner').equals(learner).toArray()
	]);
	const latest = new Map<string, number>();
	const note = (film: string, at: number) => latest.set(film, Math.max(at, latest.get(film) ?? 0));
	for (const { case: film, at } of notes) note(film, at);
	for (const { source, at } of evidence) if (source.type === 'film') note(source.case, at);
	for (const { case: film, answers } of watching) for (const { at } of Object.values(answers)) note(film, at);
	return [...latest].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([film]) => film);
}
