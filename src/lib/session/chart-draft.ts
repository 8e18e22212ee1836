import * as v from 'valibot';
import { sureness, type Argument } from '#lib/db/rows.ts';

/** What a learner is writing about a chart and has not made a card of: it outlives a reload. */
export type Draft = Argument & { says: string };

const DraftForm: v.GenericSchema<unknown, Draft> = v.strictObject({
	says: v.string(),
	reason: v.string(),
	other: v.string(),
	sure: v.nullable(v.picklist(sureness))
});

export const emptyDraft: Draft = { says: '', reason: '', other: '', sure: null };

const nameOf = (learner: string, table: string) => `lab-draft ${learner} ${table}`;

/** What was left unfinished about a table; empty where nothing was, or where it cannot be read. */
export function readDraft(learner: string, table: string): Draft {
	try {
		const read = v.safeParse(DraftForm, JSON.parse(localStorage.getItem(nameOf(learner, table)) ?? 'null'));
		return read.success ? read.output : emptyDraft;
	} catch {
		return emptyDraft;
	}
}

/** Takes the place of what was there; an empty draft leaves nothing behind. */
export function keepDraft(learner: string, table: string, draft: Draft): void {
	try {
		if (draft.says + draft.reason + draft.other === '' && draft.sure === null)
			localStorage.removeItem(nameOf(learner, table));
		else localStorage.setItem(nameOf(learner, table), JSON.stringify(draft));
	} catch {
		// Blocked storage: the words stay on the page, and the badge says that nothing is stored.
	}
}

/** Lets go of a draft that became a card, unless other words have taken its place meanwhile. */
export function dropDraft(learner: string, table: string, draft: Draft): void {
	if (JSON.stringify(readDraft(learner, table)) === JSON.stringify(v.parse(DraftForm, draft)))
		keepDraft(learner, table, emptyDraft);
}
