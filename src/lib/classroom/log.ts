import { safe } from '#lib/data/csv-out.ts';
import { inOrder, type Dialogue } from '#lib/review/dialogue.ts';
import type { Entry } from '#lib/review/entry.ts';
import { bom } from './answers-csv.ts';
import type { ClassIdea } from './desk.ts';

/** One line of the record. */
export type Line = { entry: Entry; on: Entry | null };

/** Everything that was said about an idea and every decision on it, oldest first. Nothing is left out. */
export function logOf(dialogue: Dialogue): Line[] {
	return inOrder(dialogue).map((entry) => ({
		entry,
		on: 'to' in entry ? (dialogue.get(entry.to) ?? null) : null
	}));
}

/** The record as a table for spreadsheets, with ids by which an entry can be checked against its words. */
export function logCsv(
	ideas: readonly ClassIdea[],
	dialogues: ReadonlyMap<string, Dialogue>,
	head: readonly string[],
	say: (entry: Entry) => string
): string {
	const rows = ideas.flatMap(({ id, title, team }) =>
		logOf(dialogues.get(id) ?? new Map<string, Entry>()).map(({ entry, on }) => [
			new Date(entry.at).toISOString(),
			safe(team?.name ?? ''),
			safe(title),
			entry.by.role,
			safe(entry.by.name),
			safe(say(entry)),
			safe(entry.text),
			safe(on?.text ?? ''),
			entry.id
		])
	);
	return bom([[...head], ...rows]);
}
