import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		size: (people: number) => `${people}人で`,
		roles: '役割を選ぶ',
		role: '役割',
		rounds: '時間の流れ',
		round: (number: number, total: number) => `${number}／${total}`,
		duration: (seconds: number) => {
			const parts = [Math.floor(seconds / 60), seconds % 60] as const;
			return (parts[0] > 0 ? `${parts[0]}分` : '') + (parts[1] > 0 ? `${parts[1]}秒` : '');
		},
		left: '残り時間',
		start: 'はじめる',
		goOn: 'つづける',
		pause: '止める',
		more: '1分のばす',
		skip: 'ここで終える',
		next: (label: string) => `次：${label}`,
		again: 'はじめからもう一度',
		sound: '終わりを音で知らせる',
		done: '（ずみ）',
		saysStart: (label: string, duration: string) => `「${label}」、はじめ。${duration}です。`,
		saysMinute: '残り1分です。',
		saysOver: (label: string) => `「${label}」、時間です。`,
		over: '時間です',
		allDone: '全員の番が終わりました。',
		nothing: 'まだ書いていません。',
		noRole: '選んでいません',
		members: '名前'
	},
	en: {
		size: (people: number) => `In groups of ${people}`,
		roles: 'Choose your role',
		role: 'Role',
		rounds: 'Rounds',
		round: (number: number, total: number) => `${number} of ${total}`,
		duration: (seconds: number) => {
			const minutes = Math.floor(seconds / 60);
			const rest = seconds % 60;
			return [minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`].filter(Boolean).join(' ');
		},
		left: 'Time left',
		start: 'Start',
		goOn: 'Go on',
		pause: 'Pause',
		more: 'One more minute',
		skip: 'End it here',
		next: (label: string) => `Next: ${label}`,
		again: 'Start again',
		sound: 'Play a sound at the end',
		done: '(done)',
		saysStart: (label: string, duration: string) => `${label}: start. You have ${duration}.`,
		saysMinute: 'One minute left.',
		saysOver: (label: string) => `${label}: time is up.`,
		over: 'Time is up',
		allDone: 'All rounds are done.',
		nothing: 'Nothing written yet.',
		noRole: 'None chosen',
		members: 'Name'
	}
});
