import { expect, test } from 'vitest';
import { compareIdeas } from '../compare.ts';
import { device, draw, waitingRoom } from '../testing/sketch.ts';
import { groupChanges, signOf } from './change-groups.ts';

test('changes stand under the part of the idea they belong to, each part once', () => {
	const on = device();
	const { canvas, id } = draw(on, waitingRoom);
	const before = on.read();
	const { editor, read } = on;
	const card = editor.addCard([], 'person', 'みおの話');
	editor.write('title', 'まちあい');
	editor.addNote({ canvas, section: 'pains', text: '寒い' }, read().notes);
	editor.remove(id('だれかと話せると安心'));
	editor.write('headline', '県内30か所に、あかり');
	editor.addStep([], { when: '来週', text: '話を聞く' });
	editor.write('issue', '帰りのバス');
	editor.moveNote(id('親に迎えをたのみにくい'), 'gains', null, null);
	editor.writeItem('card', card, 'text', 'みおの話をします');
	const changes = compareIdeas(before, read());
	const groups = groupChanges(changes, before, read());
	expect(groups.map(({ place }) => place.type)).toEqual(['whole', 'canvas', 'future', 'pitch']);
	expect(groups[1]?.place).toEqual({ type: 'canvas', id: canvas, user: 'バスで通う高校生 みお' });
	expect(groups.flatMap(({ changes }) => changes)).toHaveLength(changes.length);
	expect(groups[1]?.changes.map(signOf)).toEqual(['added', 'moved', 'removed', 'removed']);
});
