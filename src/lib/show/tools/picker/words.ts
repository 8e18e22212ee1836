import { defineWords } from '#lib/words/define.ts';

export const pickerWords = defineWords({
	ja: {
		name: 'くじで1人',
		pick: '1人を選ぶ',
		next: '次の1人を選ぶ',
		ready: 'だれかな',
		again: 'もどしました',
		left: (count: number) => `あと${count}人`,
		empty: '全員が1回ずつ当たりました',
		nobody: '選べる人がいません',
		picked: '当たった人',
		putBack: (name: string) => `${name}をくじにもどす`,
		putBackHelp: '押すと、くじにもどります。',
		all: '全員をくじにもどす',
		number: (name: string) => `${name}番`,
		said: (name: string) => `${name}が当たりました`
	},
	en: {
		name: 'Pick someone',
		pick: 'Pick someone',
		next: 'Pick the next one',
		ready: 'Who will it be?',
		again: 'Put back',
		left: (count) => `${count} to go`,
		empty: 'Everybody has had a turn',
		nobody: 'There is nobody to pick',
		picked: 'Picked so far',
		putBack: (name) => `Put ${name} back`,
		putBackHelp: 'Press to put someone back.',
		all: 'Put everybody back',
		number: (name) => `No. ${name}`,
		said: (name) => `Picked: ${name}`
	}
});
