import { expect, test } from 'vitest';
import { device, draw, waitingRoom } from '../testing/sketch.ts';
import { oneSheet } from './one-sheet.ts';

test('shows the weightiest needs with their answers, and what is still open', () => {
	const on = device();
	draw(on, waitingRoom);
	on.editor.write('harm', '冬の暖房代を、だれが出すか');
	on.editor.addStep([], { when: '来週', text: '空き家の持ち主に話を聞く' });
	on.editor.introduce({ nickname: 'みなと', face: 1 });
	const sheet = oneSheet(on.read());
	expect(sheet.pains.map(({ need, answer }) => [need, answer])).toEqual([
		['部活のあと、1時間バスがない', '暗くて寒い1時間を、明るい部屋で'],
		['バスがいつ来るか分からない', 'あと何分かが、いつも見える']
	]);
	expect(sheet.gains).toHaveLength(2);
	expect(sheet.open).toContain('冬の暖房代を、だれが出すか');
	expect(sheet.steps).toMatchObject([{ when: '来週', text: '空き家の持ち主に話を聞く' }]);
	expect(sheet.people).toEqual(['みなと']);
});

test('of an empty idea there is nothing to show', () => {
	expect(oneSheet(device().read())).toMatchObject({ pains: [], gains: [], proof: null, steps: [], open: [] });
});
