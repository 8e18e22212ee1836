import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './fields.ts';
import { fitLines } from './fit-words.ts';
import { fitOf, type Fit } from './fit.ts';
import { weights, type Idea } from './idea.ts';
import { device, draw, sketch, waitingRoom, type Plan } from './testing/sketch.ts';

function fit(plan: Plan): Fit & { id: (words: string) => string; idea: Idea } {
	const { idea, canvas, id } = sketch(plan);
	const found = fitOf(idea, canvas);
	if (!found) throw new Error('no canvas');
	return { ...found, id, idea };
}

describe('the fit of a canvas', () => {
	test('is what the panel of the design shows', () => {
		const { id, ...found } = fit(waitingRoom);
		const open = id('親に迎えをたのみにくい');
		expect(found).toMatchObject({
			total: 5,
			answered: 4,
			gains: { total: 2, answered: 2, open: [], waived: [] },
			pains: { total: 3, answered: 2, open: [open], waived: [] },
			idle: [],
			guesses: [id('近所の人が見守り役に')],
			baseless: [],
			next: { type: 'answer', need: open }
		});
	});

	test('takes every need where nothing is ranked, and the ranked ones where something is', () => {
		const plain: Plan = { pains: ['寒い', '暗い'], gains: ['話せる'] };
		expect(fit(plain)).toMatchObject({ total: 3, lesser: [], ranked: { pains: false, gains: false } });
		const ranked = fit({ ...plain, pains: [{ text: '寒い', weight: 2 }, '暗い'] });
		expect(ranked).toMatchObject({
			total: 2,
			lesser: [ranked.id('暗い')],
			ranked: { pains: true, gains: false }
		});
	});

	test('lets a need go for a reason, unless it is answered after all', () => {
		const pains = [{ text: '寒い', waived: '暖房は町の仕事だから' }];
		const waived = fit({ pains });
		expect(waived.pains).toMatchObject({ answered: 0, waived: [waived.id('寒い')], open: [] });
		const answered = fit({ pains, relievers: ['ストーブを置く'], links: [['ストーブを置く', '寒い']] });
		expect(answered.pains).toMatchObject({ answered: 1, waived: [], open: [] });
	});

	test('finds answers that are linked to nothing, and products once lines are drawn from them', () => {
		const plan: Plan = {
			pains: ['寒い'],
			products: ['待合室', 'スタンプ帳'],
			relievers: ['ストーブを置く', 'ひざかけを貸す'],
			links: [['ストーブを置く', '寒い']]
		};
		const loose = fit(plan);
		expect(loose.idle).toEqual([loose.id('ひざかけを貸す')]);
		const drawn = fit({ ...plan, links: [...(plan.links ?? []), ['待合室', 'ストーブを置く']] });
		expect(drawn.idle).toEqual([drawn.id('スタンプ帳'), drawn.id('ひざかけを貸す')]);
		const none = fit({ pains: ['寒い'], products: ['待合室'] });
		expect(none.idle).toEqual([none.id('待合室')]);
	});

	test('counts no link from a product, between needs, or to a note of another canvas as an answer', () => {
		const on = device();
		const first = draw(on, { pains: ['寒い', '暗い'], products: ['待合室'] });
		const second = draw(on, { relievers: ['ストーブを置く'] });
		on.editor.link(first.id('待合室'), first.id('寒い'));
		on.editor.link(first.id('暗い'), first.id('寒い'));
		on.editor.link(second.id('ストーブを置く'), first.id('寒い'));
		expect(fitOf(on.read(), first.canvas)).toMatchObject({ total: 2, answered: 0, idle: [] });
		expect(fitOf(on.read(), second.canvas)).toMatchObject({ idle: [second.id('ストーブを置く')] });
	});

	test('takes an evidence card for knowledge', () => {
		const on = device();
		const { canvas, id } = draw(on, {
			pains: ['寒い'],
			relievers: ['ストーブを置く'],
			links: [['ストーブを置く', '寒い']]
		});
		expect(fitOf(on.read(), canvas)).toMatchObject({ baseless: [id('ストーブを置く')] });
		const source = { type: 'film', case: 'x', lang: 'ja', seconds: 1, caption: '', frame: null } as const;
		on.editor.prove(id('寒い'), { id: 'e', learner: 'l', source, says: '', at: 1 });
		expect(fitOf(on.read(), canvas)).toMatchObject({ baseless: [], guesses: [id('ストーブを置く')] });
		on.editor.prove(id('ストーブを置く'), { id: 'f', learner: 'l', source, says: '', at: 1 });
		expect(fitOf(on.read(), canvas)).toMatchObject({ baseless: [], guesses: [], next: { type: 'show' } });
	});

	test('passes over notes without words, and knows no canvas that is not there', () => {
		expect(fit({ pains: ['', '  '], relievers: [''] })).toMatchObject({ total: 0, idle: [] });
		expect(fitOf(sketch({}).idea, 'elsewhere')).toBeNull();
	});
});

describe('what comes next', () => {
	test('the person before all, then the ranking, then the weightiest open need', () => {
		expect(fit({ products: ['待合室'] }).next).toEqual({ type: 'find-needs' });
		expect(fit({ pains: ['一', '二', '三', '四', '五'] }).next).toEqual({ type: 'rank' });
		const { next, id } = fit({
			pains: [{ text: '寒い', weight: 1 }],
			gains: [{ text: '話せる', weight: 3 }]
		});
		expect(next).toEqual({ type: 'answer', need: id('話せる') });
	});
	test('linking, where an answer may be there already', () => {
		const { next, id } = fit({ pains: ['寒い'], relievers: ['ストーブを置く'], creators: ['お茶会'] });
		expect(next).toEqual({ type: 'link', need: id('寒い'), answer: id('ストーブを置く') });
	});
	test('what answers nothing, when everything else is well', () => {
		const { next, id } = fit({
			pains: [{ text: '寒い', confidence: 'heard' }],
			relievers: [{ text: 'ストーブを置く', confidence: 'heard' }, 'ひざかけを貸す'],
			links: [['ストーブを置く', '寒い']]
		});
		expect(next).toEqual({ type: 'use-or-drop', note: id('ひざかけを貸す') });
	});
});

describe('in sentences', () => {
	const said = (plan: Plan, lang: 'ja' | 'en') => {
		const { idea, ...found } = fit(plan);
		const wordsOn = (id: string) => wordsOf(idea.notes.find((note) => note.id === id)?.text ?? []);
		return fitLines(found, wordsOn, lang).map(({ label, quote, text }) =>
			[label, `${quote ?? ''}${text}`].filter(Boolean).join(' | ')
		);
	};
	test('as the design has them', () => {
		expect(said(waitingRoom, 'ja')).toEqual([
			'うれしいこと　2／2',
			'困っていること　2／3 | 「親に迎えをたのみにくい」にまだ答えがありません。あえて残すなら、わけを書こう。',
			'「近所の人が見守り役に」は予想のまま。だれに聞けば分かる？'
		]);
		expect(said(waitingRoom, 'en')[1]).toBe(
			'Pains 2/3 | “親に迎えをたのみにくい” has no answer yet. If you leave it on purpose, say why.'
		);
	});
	test('one of a kind in full, the others counted', () => {
		const plan: Plan = { pains: ['寒い', '暗い', '遠い'], relievers: ['ひざかけ', 'ランプ'] };
		expect(said(plan, 'ja')).toContain('ほかにも2つ、答えのないものがあります。');
		expect(said(plan, 'en')).toContain('1 more note answers nothing.');
	});
	test('nothing written yet', () => {
		expect(said({}, 'ja')).toEqual(['まだ、困っていることも、うれしいことも書かれていません。']);
	});
});

const need = fc.record({ weight: fc.constantFrom(...weights), waived: fc.constantFrom('', 'わけ') });
const canvases = fc.record({
	pains: fc.array(need, { maxLength: 5 }),
	gains: fc.array(need, { maxLength: 5 }),
	relievers: fc.nat(4),
	creators: fc.nat(4),
	links: fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 8 })
});

test('every important need is answered, waived or open, and answering an open one leaves one fewer', () => {
	fc.assert(
		fc.property(canvases, ({ pains, gains, relievers, creators, links }) => {
			const on = device();
			const named = (name: string, list: readonly { weight: 0 | 1 | 2 | 3; waived: string }[]) =>
				list.map((one, i) => ({ text: `${name}${i}`, ...one }));
			const answers = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`);
			const { canvas } = draw(on, {
				pains: named('p', pains),
				gains: named('g', gains),
				relievers: answers('r', relievers),
				creators: answers('c', creators)
			});
			const { notes } = on.read();
			for (const [a, b] of links) {
				const from = notes[a % notes.length];
				const to = notes[b % notes.length];
				if (from && to) on.editor.link(from.id, to.id);
			}
			const before = fitOf(on.read(), canvas);
			if (!before) throw new Error('no canvas');
			for (const count of [before.pains, before.gains])
				expect(count.answered + count.waived.length + count.open.length).toBe(count.total);
			expect(before.total + before.lesser.length).toBe(pains.length + gains.length);

			const [open] = [...before.pains.open, ...before.gains.open];
			if (open === undefined) return;
			const answer = on.editor.addNote({ canvas, section: 'relievers', text: 'new' }, on.read().notes);
			on.editor.link(answer, open);
			const after = fitOf(on.read(), canvas);
			expect(after?.answered).toBe(before.answered + 1);
			expect(after?.idle).not.toContain(answer);
		}),
		{ numRuns: 60 }
	);
});
