import { expect, test } from 'vitest';
import type { Evidence } from '#lib/db/rows.ts';
import { cardRoles } from '../idea.ts';
import { device, draw, waitingRoom } from '../testing/sketch.ts';
import { layCard } from './lay-card.ts';
import { proofsOn } from './slides.ts';

const moment: Evidence = {
	id: 'e1',
	learner: 'l1',
	source: { type: 'film', case: 'water', lang: 'ja', seconds: 72, caption: '水は足りていた。', frame: null },
	says: '',
	at: 5
};

test('cards laid in one step keep their order, and the problem brings its evidence along', () => {
	const on = device();
	const { id } = draw(on, waitingRoom);
	on.editor.prove(id('部活のあと、1時間バスがない'), moment);
	on.editor.together(() => {
		for (const role of cardRoles) layCard(on, role, role);
	});
	const { cards } = on.read();
	expect(cards.map(({ role }) => role)).toEqual([...cardRoles]);
	const problem = cards.find(({ role }) => role === 'problem')?.id ?? '';
	expect(proofsOn(on.read(), problem).map(({ card }) => card)).toEqual([moment]);
});
