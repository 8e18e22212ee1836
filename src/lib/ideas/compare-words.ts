import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Change, Part, PlainKind, Tally } from './compare.ts';
import { cardRoles } from './idea.ts';
import { words as names } from './section-words.ts';

type Words = {
	title: string;
	same: string;
	before: string;
	after: string;
	empty: string;
	tally: Record<keyof Tally, (n: number) => string>;
	/** A text that was written, taken out, or changed. `what` is its name. */
	text: Record<'written' | 'emptied' | 'rewritten', (what: string) => string>;
	set: (what: string, to: string) => string;
	unset: (what: string) => string;
	layer: string;
	year: string;
	yearOf: (year: number) => string;
	chosen: string;
	added: (section: string, note: string) => string;
	removed: (section: string, note: string) => string;
	moved: (note: string, from: string, to: string) => string;
	reworded: (section: string) => string;
	waived: (note: string) => string;
	unwaived: (note: string) => string;
	ranked: (note: string, from: string, to: string) => string;
	known: (note: string, from: string, to: string) => string;
	linked: (answer: string, need: string) => string;
	unlinked: (answer: string, need: string) => string;
	proven: (on: string) => string;
	unproven: (on: string) => string;
	kinds: Record<PlainKind, string>;
	parts: Record<Part, string>;
	itemAdded: (kind: string, item: string) => string;
	itemRemoved: (kind: string, item: string) => string;
	goal: (n: string) => string;
};

export const words = defineWords<Words>({
	ja: {
		title: '変わったところ',
		same: '変わったところはありません。',
		before: '前',
		after: 'いま',
		empty: '（何も書いていない）',
		tally: {
			added: (n) => `付箋 ＋${n}`,
			removed: (n) => `付箋 －${n}`,
			reworded: (n) => `書きかえ ${n}`,
			linked: (n) => `つながり ＋${n}`,
			unlinked: (n) => `つながり －${n}`,
			other: (n) => `そのほか ${n}`
		},
		text: {
			written: (what) => `「${what}」を書きました`,
			emptied: (what) => `「${what}」を消しました`,
			rewritten: (what) => `「${what}」を書きかえました`
		},
		set: (what, to) => `${what}を「${to}」にしました`,
		unset: (what) => `${what}を決める前にもどしました`,
		layer: 'どこの話か',
		year: '見出しの年',
		yearOf: (year) => `${year}年`,
		chosen: '取り組む候補',
		added: (section, note) => `「${section}」に付箋を足しました：${note}`,
		removed: (section, note) => `「${section}」から付箋を外しました：${note}`,
		moved: (note, from, to) => `「${note}」を、「${from}」から「${to}」へ移しました`,
		reworded: (section) => `「${section}」の付箋を書きかえました`,
		waived: (note) => `「${note}」を残すわけを書きました`,
		unwaived: (note) => `「${note}」を残すわけを消しました`,
		ranked: (note, from, to) => `「${note}」の大事さ：${from} → ${to}`,
		known: (note, from, to) => `「${note}」の確かさ：${from} → ${to}`,
		linked: (answer, need) => `「${answer}」を「${need}」につなぎました`,
		unlinked: (answer, need) => `「${answer}」と「${need}」の線を外しました`,
		proven: (on) => `「${on}」に証拠のカードをつけました`,
		unproven: (on) => `「${on}」から証拠のカードを外しました`,
		kinds: {
			canvas: 'キャンバス',
			candidate: '課題の候補',
			step: '未来からの一歩',
			sdg: 'SDGs',
			ict: '使う技術',
			card: '発表カード'
		},
		parts: {
			user: '使う人',
			guide: '聞くことのメモ',
			issue: '課題',
			me: 'なぜ自分が',
			now: 'なぜ今',
			hurt: 'だれが困っているか',
			text: '文',
			when: '時期',
			goal: '目標',
			reason: '理由',
			what: '使う技術',
			needs: '必要なもの',
			role: 'カードの役わり'
		},
		itemAdded: (kind, item) => (item === '' ? `${kind}を足しました` : `${kind}を足しました：${item}`),
		itemRemoved: (kind, item) => (item === '' ? `${kind}を外しました` : `${kind}を外しました：${item}`),
		goal: (n) => `目標${n}`
	},
	en: {
		title: 'What changed',
		same: 'Nothing has changed.',
		before: 'Before',
		after: 'Now',
		empty: '(nothing written)',
		tally: {
			added: (n) => `notes +${n}`,
			removed: (n) => `notes −${n}`,
			reworded: (n) => `reworded ${n}`,
			linked: (n) => `links +${n}`,
			unlinked: (n) => `links −${n}`,
			other: (n) => `other ${n}`
		},
		text: {
			written: (what) => `Wrote “${what}”`,
			emptied: (what) => `Took out “${what}”`,
			rewritten: (what) => `Rewrote “${what}”`
		},
		set: (what, to) => `${what}: now “${to}”`,
		unset: (what) => `${what}: open again`,
		layer: 'Where it belongs',
		year: 'Year of the headline',
		yearOf: (year) => String(year),
		chosen: 'Chosen issue',
		added: (section, note) => `New note under “${section}”: ${note}`,
		removed: (section, note) => `Note taken off “${section}”: ${note}`,
		moved: (note, from, to) => `“${note}” went from “${from}” to “${to}”`,
		reworded: (section) => `Reworded a note under “${section}”`,
		waived: (note) => `Gave a reason for leaving “${note}”`,
		unwaived: (note) => `Took out the reason for leaving “${note}”`,
		ranked: (note, from, to) => `“${note}”: ${from} → ${to}`,
		known: (note, from, to) => `How we know “${note}”: ${from} → ${to}`,
		linked: (answer, need) => `Linked “${answer}” to “${need}”`,
		unlinked: (answer, need) => `Removed the link from “${answer}” to “${need}”`,
		proven: (on) => `Put an evidence card on “${on}”`,
		unproven: (on) => `Took an evidence card off “${on}”`,
		kinds: {
			canvas: 'canvas',
			candidate: 'possible issue',
			step: 'step back from the future',
			sdg: 'SDG',
			ict: 'technology',
			card: 'pitch card'
		},
		parts: {
			user: 'the person',
			guide: 'what to ask',
			issue: 'issue',
			me: 'why me',
			now: 'why now',
			hurt: 'who is hurt',
			text: 'text',
			when: 'when',
			goal: 'goal',
			reason: 'reason',
			what: 'technology',
			needs: 'what it needs',
			role: 'part of the card'
		},
		itemAdded: (kind, item) => (item === '' ? `New ${kind}` : `New ${kind}: ${item}`),
		itemRemoved: (kind, item) => (item === '' ? `Removed a ${kind}` : `Removed ${kind}: ${item}`),
		goal: (n) => `Goal ${n}`
	}
});

/** A change as a sentence. Old and new words stand beside it where there are two wordings to compare. */
export type ChangeLine = { text: string; from: string | null; to: string | null };

export function changeLine(change: Change, lang: Locale): ChangeLine {
	const say = words[lang];
	const name = names[lang];
	const alone = (text: string): ChangeLine => ({ text, from: null, to: null });
	const written = (what: string, from: string, to: string): ChangeLine => {
		const how = from === '' ? 'written' : to === '' ? 'emptied' : 'rewritten';
		return { text: say.text[how](what), from: from || null, to: to || null };
	};
	const value = (what: string, to: string | null) => alone(to === null ? say.unset(what) : say.set(what, to));
	switch (change.type) {
		case 'field':
			return written(name.fields[change.name], change.from, change.to);
		case 'layer':
			return value(say.layer, change.to && name.layers[change.to]);
		case 'year':
			return value(say.year, change.to === null ? null : say.yearOf(change.to));
		case 'chosen':
			return value(say.chosen, change.to || null);
		case 'added':
		case 'removed':
			return alone(say[change.type](name.sections[change.section], change.words || say.empty));
		case 'moved':
			return alone(say.moved(change.words, name.sections[change.from], name.sections[change.to]));
		case 'reworded':
			return {
				text: say.reworded(name.sections[change.section]),
				from: change.from || say.empty,
				to: change.to || say.empty
			};
		case 'waived':
			return {
				text: (change.to === '' ? say.unwaived : say.waived)(change.words),
				from: change.from || null,
				to: change.to || null
			};
		case 'ranked':
			return alone(say.ranked(change.words, name.weights[change.from], name.weights[change.to]));
		case 'known':
			return alone(say.known(change.words, name.confidences[change.from], name.confidences[change.to]));
		case 'linked':
		case 'unlinked':
			return alone(say[change.type](change.answer, change.need));
		case 'proven':
		case 'unproven':
			return alone(say[change.type](change.words));
		case 'item-added':
			return alone(say.itemAdded(say.kinds[change.kind], itemWords(change.kind, change.words, lang)));
		case 'item-removed':
			return alone(say.itemRemoved(say.kinds[change.kind], itemWords(change.kind, change.words, lang)));
		case 'item-changed': {
			const role = (text: string) => cardRoles.find((one) => one === text);
			const shown = (text: string) => {
				const known = change.part === 'role' ? role(text) : undefined;
				return known ? name.cards[known] : text;
			};
			const what =
				lang === 'ja'
					? `${say.kinds[change.kind]}の${say.parts[change.part]}`
					: `${say.kinds[change.kind]}: ${say.parts[change.part]}`;
			return written(what, shown(change.from), shown(change.to));
		}
	}
}

/** A goal's main words are its number. */
function itemWords(kind: PlainKind, text: string, lang: Locale): string {
	return kind === 'sdg' ? words[lang].goal(text) : text;
}

/** The counts that are not zero: 「付箋 ＋2」「書きかえ 1」 */
export function tallyWords(counts: Tally, lang: Locale): string[] {
	const say = words[lang].tally;
	const one = (name: keyof Tally) => (counts[name] === 0 ? [] : [say[name](counts[name])]);
	return [
		...one('added'),
		...one('removed'),
		...one('reworded'),
		...one('linked'),
		...one('unlinked'),
		...one('other')
	];
}
