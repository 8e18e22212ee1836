import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { changeLine, tallyWords } from './compare-words.ts';
import { compareIdeas, tally, type Change } from './compare.ts';
import { confidences, ideaFields, sections, weights } from './idea.ts';
import { device, draw, waitingRoom, type Device } from './testing/sketch.ts';

/** What changes while somebody edits a canvas. */
function changes(edit: (on: Device, id: (words: string) => string, canvas: string) => void): Change[] {
	const on = device();
	const { canvas, id } = draw(on, waitingRoom);
	const before = on.read();
	edit(on, id, canvas);
	return compareIdeas(before, on.read());
}
const said = (list: readonly Change[], lang: 'ja' | 'en') =>
	list.map((change) => changeLine(change, lang).text);

describe('between two snapshots', () => {
	test('a note that was added, one that was removed with its link', () => {
		const list = changes(({ editor, read }, id, canvas) => {
			editor.addNote({ canvas, section: 'pains', text: '冬は手がかじかむ' }, read().notes);
			editor.remove(id('近所の人が見守り役に'));
		});
		expect(said(list, 'ja')).toEqual([
			'「困っていること」に付箋を足しました：冬は手がかじかむ',
			'「うれしいをつくる」から付箋を外しました：近所の人が見守り役に',
			'「近所の人が見守り役に」と「だれかと話せると安心」の線を外しました'
		]);
		expect(tallyWords(tally(list), 'ja')).toEqual(['付箋 ＋1', '付箋 －1', 'つながり －1']);
	});

	test('old and new words of a note, also when it moved, was ranked and asked about', () => {
		const list = changes(({ editor }, id) => {
			const note = id('親に迎えをたのみにくい');
			editor.writeItem('note', note, 'text', '迎えをたのむと、母の夕飯がおそくなる');
			editor.moveNote(note, 'gains', null, null);
			editor.setWeight(note, 3);
			editor.setConfidence(note, 'data');
		});
		expect(list.map(({ type }) => type)).toEqual(['moved', 'reworded', 'known', 'ranked']);
		expect(changeLine(list[1] ?? never(), 'ja')).toEqual({
			text: '「うれしいこと」の付箋を書きかえました',
			from: '親に迎えをたのみにくい',
			to: '迎えをたのむと、母の夕飯がおそくなる'
		});
		expect(said(list, 'en').slice(2)).toEqual([
			'How we know “迎えをたのむと、母の夕飯がおそくなる”: heard → data',
			'“迎えをたのむと、母の夕飯がおそくなる”: matters → matters most'
		]);
	});

	test('links, reasons, evidence, fields and all the other parts', () => {
		const list = changes(({ editor, read }, id, canvas) => {
			editor.write('title', 'まちあい');
			editor.setLayer('life');
			editor.setYear(2035);
			editor.choose(editor.addCandidate([], '帰りのバス'));
			editor.writeItem('canvas', canvas, 'user', 'バスで通う高校生');
			editor.link(id('あと何分かが、いつも見える'), id('親に迎えをたのみにくい'));
			editor.writeItem('note', id('親に迎えをたのみにくい'), 'waived', '家ごとにちがうから');
			const source = { type: 'film', case: 'x', lang: 'ja', seconds: 1, caption: '', frame: null } as const;
			editor.prove(id('バスがいつ来るか分からない'), { id: 'e', learner: 'l', source, says: '', at: 1 });
			editor.addStep([], { when: '2030', text: '3つの停留所に広がる' });
			editor.addGoal(read().goals, 11);
			editor.addIct([], '位置を知らせる小さな機械');
			editor.addCard([], 'person', 'みおの話');
		});
		expect(said(list, 'ja')).toEqual([
			'「アイデアの名前」を書きました',
			'どこの話かを「暮らし」にしました',
			'見出しの年を「2035年」にしました',
			'取り組む候補を「帰りのバス」にしました',
			'課題の候補を足しました：帰りのバス',
			'「キャンバスの使う人」を書きかえました',
			'「親に迎えをたのみにくい」を残すわけを書きました',
			'「あと何分かが、いつも見える」を「親に迎えをたのみにくい」につなぎました',
			'「バスがいつ来るか分からない」に証拠のカードをつけました',
			'未来からの一歩を足しました：3つの停留所に広がる',
			'SDGsを足しました：目標11',
			'使う技術を足しました：位置を知らせる小さな機械',
			'発表カードを足しました：みおの話'
		]);
		for (const change of list) expect(changeLine(change, 'en').text).not.toMatch(/undefined/);
	});
});

function never(): never {
	throw new Error('nothing changed');
}

/** One random edit; the numbers pick among what there is. */
const edit = fc.record({
	what: fc.constantFrom(
		'note',
		'write',
		'move',
		'remove',
		'restore',
		'link',
		'field',
		'weight',
		'known',
		'step'
	),
	one: fc.nat(1000),
	other: fc.nat(1000),
	text: fc.string({ maxLength: 8 })
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function act({ editor, read }: Device, { what, one, other, text }: Edit): void {
	const { notes, canvases, gone, steps, links } = read();
	const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
	const note = pick(notes, one);
	const second = pick(notes, other);
	const canvas = pick(canvases, one);
	const thrown = pick(gone, one);
	if (what === 'note' && canvas)
		editor.addNote({ canvas: canvas.id, section: pick(sections, other) ?? 'jobs', text }, notes);
	else if (what === 'write' && note) editor.writeItem('note', note.id, 'text', text);
	else if (what === 'move' && note)
		editor.moveNote(note.id, pick(sections, other) ?? 'jobs', second ?? null, null);
	else if (what === 'remove') editor.remove(pick([...notes, ...links, ...steps, ...canvases], one)?.id ?? '');
	else if (what === 'restore' && thrown) editor.restore(thrown.id);
	else if (what === 'link' && note && second) editor.link(note.id, second.id);
	else if (what === 'weight' && note) editor.setWeight(note.id, pick(weights, other) ?? 0);
	else if (what === 'known' && note) editor.setConfidence(note.id, pick(confidences, other) ?? 'guess');
	else if (what === 'field') editor.write(pick(ideaFields, one) ?? 'title', text);
	else if (what === 'step') editor.addStep(steps, { when: text, text });
}

const opposites: Partial<Record<Change['type'], Change['type']>> = {
	added: 'removed',
	linked: 'unlinked',
	proven: 'unproven',
	'item-added': 'item-removed'
};
/** Changes by type, as seen from the other snapshot. */
function counts(list: readonly Change[], turned: boolean): Record<string, number> {
	const turn = new Map(Object.entries(opposites).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
	const found: Record<string, number> = {};
	for (const { type } of list) {
		const name = turned ? (turn.get(type) ?? type) : type;
		found[name] = (found[name] ?? 0) + 1;
	}
	return found;
}

test('an idea is the same as itself, and turned around what was added was removed', () => {
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 25 }), fc.array(edit, { maxLength: 25 }), (first, second) => {
			const on = device();
			draw(on, waitingRoom);
			for (const one of first) act(on, one);
			const before = on.read();
			for (const one of second) act(on, one);
			const after = on.read();
			expect(compareIdeas(before, before)).toEqual([]);
			expect(compareIdeas(after, after)).toEqual([]);
			const there = compareIdeas(before, after);
			expect(counts(compareIdeas(after, before), false)).toEqual(counts(there, true));
			const sum = Object.values(tally(there)).reduce((a, b) => a + b, 0);
			expect(sum).toBe(there.length);
			for (const change of there)
				for (const lang of locales) expect(changeLine(change, lang).text).not.toBe('');
		}),
		{ numRuns: 30 }
	);
});
