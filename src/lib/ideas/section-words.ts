import { defineWords } from '#lib/words/define.ts';
import type { CardRole, Confidence, IdeaField, Layer, Section, Weight } from './idea.ts';

type Words = {
	/** Names of the parts of a canvas, as they stand over the notes. */
	sections: Record<Section, string>;
	confidences: Record<Confidence, string>;
	weights: Record<Weight, string>;
	layers: Record<Layer, string>;
	fields: Record<IdeaField, string>;
	cards: Record<CardRole, string>;
	/** Words in the marks of the language. */
	quote: (words: string) => string;
};

/** Names of what an idea is made of. */
export const words = defineWords<Words>({
	ja: {
		sections: {
			jobs: 'したいこと',
			pains: '困っていること',
			gains: 'うれしいこと',
			products: 'つくるもの・すること',
			relievers: '困りごとをへらす',
			creators: 'うれしいをつくる',
			heard: '聞いたこと'
		},
		confidences: { guess: '予想', heard: '聞いた', data: 'データ' },
		weights: { 0: '順位なし', 1: '大事', 2: 'とても大事', 3: 'いちばん大事' },
		layers: { life: '暮らし', society: '社会', environment: '環境' },
		fields: {
			title: 'アイデアの名前',
			issue: '取り組む課題',
			interests: '好きなこと・気になること',
			figures: '町の数字から分かったこと',
			worries: '聞いた困りごと',
			cases: '心に残った事例',
			headline: '未来の見出し',
			better: 'だれの毎日がよくなるか',
			harm: '取り残される人、困る人',
			ask: 'メンターに聞きたいこと'
		},
		cards: {
			person: 'だれの話か',
			problem: '困りごとと、その根拠',
			idea: 'アイデア',
			why: 'うまくいきそうなわけ',
			next: '次の一歩と、お願い'
		},
		quote: (words) => `「${words}」`
	},
	en: {
		sections: {
			jobs: 'Wants to do',
			pains: 'Pains',
			gains: 'Gains',
			products: 'What we make or do',
			relievers: 'Eases a pain',
			creators: 'Makes a gain',
			heard: 'Heard'
		},
		confidences: { guess: 'guess', heard: 'heard', data: 'data' },
		weights: { 0: 'not ranked', 1: 'matters', 2: 'matters a lot', 3: 'matters most' },
		layers: { life: 'Life', society: 'Society', environment: 'Environment' },
		fields: {
			title: 'Name of the idea',
			issue: 'The issue',
			interests: 'What I like and wonder about',
			figures: 'What my town’s figures say',
			worries: 'Worries I heard',
			cases: 'Cases that stayed with me',
			headline: 'Headline from the future',
			better: 'Whose life gets better',
			harm: 'Who might be left out or harmed',
			ask: 'What we ask the mentor'
		},
		cards: {
			person: 'The person',
			problem: 'The problem, and how we know',
			idea: 'The idea',
			why: 'Why it could work',
			next: 'Next step, and what we ask'
		},
		quote: (words) => `“${words}”`
	}
});
