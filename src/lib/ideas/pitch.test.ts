import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { wordsOf } from './fields.ts';
import { cardRoles, weights, type CardRole, type Idea } from './idea.ts';
import { words } from './pitch-words.ts';
import { mainCanvas, pitchDrafts } from './pitch.ts';
import { device, draw, sketch, waitingRoom } from './testing/sketch.ts';

const draft = (idea: Idea, role: CardRole, lang: 'ja' | 'en' = 'ja') => {
	const found = pitchDrafts(idea, lang).find((one) => one.role === role);
	if (!found) throw new Error(`no card ${role}`);
	return found;
};

/** The idea of the design, as far as a team has come before its talk. */
function townRoom() {
	const on = device();
	const { id } = draw(on, waitingRoom);
	const { editor } = on;
	editor.write('title', 'まちあい');
	editor.write('ask', '見守り役を近所の人にたのむには、どう声をかければ続くと思いますか。');
	editor.write('headline', '県内のバス停30か所に、あかりがともる');
	editor.setYear(2035);
	editor.write('harm', '冬の暖房代を、だれが出すか');
	editor.addStep([], { when: '2032', text: '5つの停留所に広がる' });
	editor.addStep(on.read().steps, { when: '来週', text: '空き家の持ち主に話を聞く' });
	editor.addIct([], '位置を知らせる小さな機械');
	return { on, id };
}

describe('the five cards of an idea', () => {
	test('are made of its own words, weightiest first', () => {
		const idea = townRoom().on.read();
		expect(pitchDrafts(idea, 'ja').map(({ role }) => role)).toEqual([...cardRoles]);
		expect(draft(idea, 'person')).toEqual({
			role: 'person',
			text: 'バスで通う高校生 みおの話をします。\nしたいのは、「部活も勉強も、あきらめずに通う」ということ。',
			missing: []
		});
		expect(draft(idea, 'problem').text.split('\n')).toEqual([
			'困っているのは、「部活のあと、1時間バスがない」、「バスがいつ来るか分からない」ということです。',
			'「部活のあと、1時間バスがない」は、データで確かめました。',
			'「バスがいつ来るか分からない」は、聞いて確かめました。',
			'こうなったらうれしい：「待つ時間に宿題ができたら最高」'
		]);
		expect(draft(idea, 'idea').text).toContain(
			'わたしたちのアイデアは「まちあい」です。\n・バス停となりの空き家を、待合室に'
		);
		expect(draft(idea, 'why').text.split('\n')).toEqual([
			'「部活のあと、1時間バスがない」には、「暗くて寒い1時間を、明るい部屋で」',
			'「バスがいつ来るか分からない」には、「あと何分かが、いつも見える」',
			'「待つ時間に宿題ができたら最高」には、「電源と机。宿題が終わって帰れる」',
			'使う技術：位置を知らせる小さな機械',
			'気をつけること：冬の暖房代を、だれが出すか'
		]);
		expect(draft(idea, 'next').text.split('\n')).toEqual([
			'次の一歩（来週）：空き家の持ち主に話を聞く',
			'まだ答えがないこと：「親に迎えをたのみにくい」',
			'お聞きしたいこと：「見守り役を近所の人にたのむには、どう声をかければ続くと思いますか」'
		]);
		expect(draft(idea, 'next', 'en').text).toContain('Next step (来週): 空き家の持ち主に話を聞く');
	});

	test('quote what an evidence card says', () => {
		const { on, id } = townRoom();
		const source = {
			type: 'film',
			case: 'x',
			lang: 'ja',
			seconds: 1,
			caption: '本線の声',
			frame: null
		} as const;
		const pain = id('部活のあと、1時間バスがない');
		on.editor.prove(pain, { id: 'e', learner: 'l', source, says: '時刻表：18時台は0本', at: 1 });
		on.editor.prove(pain, { id: 'f', learner: 'l', source, says: '', at: 1 });
		const { text } = draft(on.read(), 'problem');
		expect(text).toContain('証拠：「時刻表：18時台は0本」');
		expect(text).toContain('証拠：「本線の声」');
		expect(text).not.toContain('データで確かめました');
	});

	test('say what is missing instead of making it up', () => {
		const empty = pitchDrafts(device().read(), 'ja');
		expect(empty.map(({ text }) => text)).toEqual(['', '', '', '', '']);
		expect(empty.map(({ missing }) => missing)).toEqual([
			['user', 'job'],
			['pain', 'gain'],
			['title', 'product'],
			['answer', 'harm'],
			['step', 'ask']
		]);
		const guessed = sketch({
			pains: [
				{ text: '寒い', weight: 3 },
				{ text: '暗い', weight: 1 }
			],
			relievers: ['あかり'],
			links: [['あかり', '暗い']]
		}).idea;
		expect(draft(guessed, 'problem').missing).toEqual(['evidence', 'gain']);
		expect(draft(guessed, 'why').missing).toEqual(['top-answer', 'tried', 'harm']);
	});

	test('speak of the team’s own canvas, not of the case they practised with', () => {
		const on = device();
		on.editor.addCanvas([], { case: 'tomatoes' });
		expect(mainCanvas(on.read())).toBeNull();
		const { canvas } = draw(on, { user: '農家' });
		expect(mainCanvas(on.read())).toBe(canvas);
	});

	test('take the earliest year where no step is nearer', () => {
		const on = device();
		on.editor.addStep([], { when: '2040', text: 'あと' });
		on.editor.addStep(on.read().steps, { when: '2030', text: '先' });
		expect(draft(on.read(), 'next').text).toBe('次の一歩（2030）：先');
	});

	test('every thing that can be missing has words', () => {
		for (const lang of locales)
			for (const text of Object.values(words[lang].missing)) expect(text).toMatch(/[。.]$/);
	});
});

test('everything in quotation marks stands in the idea', () => {
	const text = fc.stringMatching(/^[あ-んa-z]{1,12}$/);
	const note = fc.record({ text, weight: fc.constantFrom(...weights) });
	const plan = fc.record({
		user: text,
		jobs: fc.array(text, { maxLength: 2 }),
		pains: fc.array(note, { maxLength: 4 }),
		gains: fc.array(note, { maxLength: 3 }),
		products: fc.array(text, { maxLength: 4 }),
		relievers: fc.array(text, { maxLength: 3 })
	});
	fc.assert(
		fc.property(plan, fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (one, links) => {
			const on = device();
			draw(on, one);
			const { notes } = on.read();
			for (const [a, b] of links) {
				const from = notes[a % Math.max(1, notes.length)];
				const to = notes[b % Math.max(1, notes.length)];
				if (from && to) on.editor.link(from.id, to.id);
			}
			const idea = on.read();
			const said = new Set(idea.notes.map((each) => wordsOf(each.text)));
			for (const { text: drafted } of pitchDrafts(idea, 'ja'))
				for (const [, quoted = ''] of drafted.matchAll(/「(.*?)」/g)) expect(said).toContain(quoted);
		}),
		{ numRuns: 60 }
	);
});
