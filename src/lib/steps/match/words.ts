import { count } from '#lib/words/plural.ts';
import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		how: '左から一つ、右から一つ選ぶと、組になります。',
		howKeys: 'キーボードでは、Tab で選んで Enter。Delete で組をはずします。',
		first: (left: number) => `あと${left}組、つくってみよう。`,
		nudge: (count: number) => `${count}組、ほかの相手かもしれません。`,
		picked: '選んでいます',
		pairedWith: (text: string) => `「${text}」と組`,
		paired: (a: string, b: string) => `「${a}」と「${b}」を組にしました。`,
		parted: (a: string) => `「${a}」の組をはずしました。`,
		part: '組をはずす',
		partOf: (a: string) => `「${a}」の組をはずす`,
		right: '合っている',
		again: '考え直してみよう',
		draw: '組になるものを、線で結ぶ。',
		nothing: 'まだ組にしていません。',
		none: '—',
		why: '説明'
	},
	en: {
		how: 'Pick one on the left and one on the right: they become a pair.',
		howKeys: ' With a keyboard: Tab and Enter. Delete takes a pair apart.',
		first: (left: number) => `${count(left, 'pair is', 'pairs are')} still to be made.`,
		nudge: (n: number) =>
			n === 1 ? 'One pair may belong to somebody else.' : `${n} pairs may belong to somebody else.`,
		picked: 'picked',
		pairedWith: (text: string) => `paired with “${text}”`,
		paired: (a: string, b: string) => `“${a}” and “${b}” are a pair.`,
		parted: (a: string) => `“${a}” has no partner now.`,
		part: 'Take apart',
		partOf: (a: string) => `Take the pair of “${a}” apart`,
		right: 'fits',
		again: 'think again',
		draw: 'Join what belongs together with a line.',
		nothing: 'No pairs yet.',
		none: '—',
		why: 'Explanation'
	}
});
