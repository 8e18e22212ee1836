import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		both: '同時に書かれた言葉が、どちらも残っています。',
		choose: 'どれにするか、選んでください。',
		by: (name: string) => `${name}さん`,
		someone: 'だれか',
		this: 'これにする',
		together: '両方をつなげて直す',
		left: (rest: number) => `あと${rest}文字`
	},
	en: {
		both: 'Two people wrote here at the same time. Both are kept.',
		choose: 'Choose which one it should be.',
		by: (name) => name,
		someone: 'Someone',
		this: 'Take this one',
		together: 'Put both together and edit',
		left: (rest) => `${rest} characters left`
	}
});
