import type { IdeaEditor, ItemBefore } from './edit.ts';
import { wordsOf } from './fields.ts';
import { ideaFields, type Common, type Idea } from './idea.ts';
import { readIdea } from './read.ts';

/**
 * Makes an idea say what it said in an earlier version, by ordinary edits and as one step of undo. So it goes on
 * merging: what others wrote meanwhile is taken in as ever, and what is newer than the version lies among the things
 * that were thrown away and can be brought back. Where a field had several wordings to choose from, the one that was
 * shown is written.
 */
export function restoreTo(editor: IdeaEditor, then: Idea): void {
	editor.together(() => {
		restoreWhole(editor, then);
		putBackItems(editor, then);
		// What stands on something goes with it, and would come back with it: so only what is still seen is removed.
		removeNewer(editor, then, ({ canvases, candidates, steps, goals, ict, cards }) => [
			...canvases,
			...candidates,
			...steps,
			...goals,
			...ict,
			...cards
		]);
		removeNewer(editor, then, ({ notes }) => notes);
		removeNewer(editor, then, ({ links, proofs }) => [...links, ...proofs]);
	});
}

function restoreWhole(editor: IdeaEditor, then: Idea): void {
	const now = readIdea(editor.doc);
	for (const name of ideaFields) {
		const text = wordsOf(then.fields[name]);
		if (wordsOf(now.fields[name]) !== text) editor.write(name, text);
	}
	if (now.layer !== then.layer) editor.setLayer(then.layer);
	if (now.year !== then.year) editor.setYear(then.year);
	if (now.chosen !== then.chosen) editor.choose(then.chosen);
	for (const remark of now.aside) if (!then.aside.has(remark)) editor.setAside(remark, false);
	for (const remark of then.aside) if (!now.aside.has(remark)) editor.setAside(remark, true);
}

function putBackItems(editor: IdeaEditor, then: Idea): void {
	for (const one of then.canvases)
		editor.putBack('canvas', {
			...common(one),
			values: { case: one.case },
			fields: { user: wordsOf(one.user), guide: wordsOf(one.guide) }
		});
	for (const one of then.notes) {
		const { canvas, section, confidence, weight } = one;
		editor.putBack('note', {
			...common(one),
			values: { canvas, section, confidence, weight },
			fields: { text: wordsOf(one.text), waived: wordsOf(one.waived) }
		});
	}
	for (const one of then.candidates)
		editor.putBack('candidate', {
			...common(one),
			values: {},
			fields: {
				issue: wordsOf(one.issue),
				me: wordsOf(one.me),
				now: wordsOf(one.now),
				hurt: wordsOf(one.hurt)
			}
		});
	for (const one of then.steps)
		editor.putBack('step', {
			...common(one),
			values: { when: one.when },
			fields: { text: wordsOf(one.text) }
		});
	for (const one of then.goals)
		editor.putBack('sdg', {
			...common(one),
			values: { goal: one.goal },
			fields: { reason: wordsOf(one.reason) }
		});
	for (const one of then.ict)
		editor.putBack('ict', {
			...common(one),
			values: {},
			fields: { what: wordsOf(one.what), needs: wordsOf(one.needs) }
		});
	for (const one of then.cards)
		editor.putBack('card', {
			...common(one),
			values: { role: one.role },
			fields: { text: wordsOf(one.text) }
		});
	for (const one of then.links)
		editor.putBack('link', { ...common(one), values: { from: one.from, to: one.to }, fields: {} });
	for (const one of then.proofs)
		editor.putBack('proof', { ...common(one), values: { on: one.on, card: one.card }, fields: {} });
}

function common({ id, order, by, at }: Common): Pick<ItemBefore<'note'>, 'id' | 'order' | 'by' | 'at'> {
	return { id, order, by, at };
}

function removeNewer(editor: IdeaEditor, then: Idea, items: (idea: Idea) => readonly Common[]): void {
	const known = new Set(items(then).map(({ id }) => id));
	for (const { id } of items(readIdea(editor.doc))) if (!known.has(id)) editor.remove(id);
}
