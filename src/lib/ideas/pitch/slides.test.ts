import { expect, test } from 'vitest';
import type { Evidence } from '#lib/db/rows.ts';
import { device, draw, waitingRoom } from '../testing/sketch.ts';
import { linesOf, slidesOf } from './slides.ts';

const moment: Evidence = {
	id: 'e1',
	learner: 'l1',
	source: { type: 'film', case: 'water', lang: 'ja', seconds: 72, caption: '水は足りていた。', frame: null },
	says: '',
	at: 5
};

test('a card shows what the team wrote, else the draft; the problem brings the evidence of its pains', () => {
	const on = device();
	const { id } = draw(on, waitingRoom);
	on.editor.prove(id('部活のあと、1時間バスがない'), moment);
	on.editor.prove(id('バスがいつ来るか分からない'), moment);
	const before = slidesOf(on.read(), 'ja');
	expect(before.map(({ draft }) => draft)).toEqual([true, true, true, true, true]);
	expect(before[0]?.text).toContain('みお');
	expect(before[1]?.proofs.map(({ card }) => card)).toEqual([moment]);

	const card = on.editor.addCard([], 'problem', 'みおは毎晩1時間待つ。\n\n 暗い道で。');
	const after = slidesOf(on.read(), 'ja');
	expect(after[1]).toMatchObject({ draft: false, proofs: [] });
	expect(linesOf(after[1]?.text ?? '')).toEqual(['みおは毎晩1時間待つ。', '暗い道で。']);
	on.editor.prove(card, moment);
	expect(slidesOf(on.read(), 'ja')[1]?.proofs).toHaveLength(1);
});

test('an empty idea has five cards that say nothing made up', () => {
	expect(slidesOf(device().read(), 'en').map(({ text }) => text)).toEqual(['', '', '', '', '']);
});
