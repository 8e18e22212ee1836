import { defineWords } from './define.ts';

/** What is said when work cannot be kept: what happened, what is safe, what to do. */
export const troubleWords = defineWords({
	ja: {
		blocked: {
			title: 'このブラウザは、記録をとっておけません',
			text: 'シークレットモードか、学校の設定で、保存が止められています。いま書いたものは、この画面を閉じると消えます。',
			safe: 'このまま最後まで続けられます。印刷もできます',
			todo: '終わる前に、ファイルに残してください'
		},
		full: {
			title: 'この端末の空きが足りません',
			text: 'いま書いたものは画面に残っていますが、まだ保存できていません。',
			safe: '前に保存した答えは、そのまま残っています',
			todo: '使わない動画やファイルを消してから「もう一度保存」を押すか、ファイルに残してください'
		},
		failed: {
			title: '保存がうまくいきませんでした',
			text: 'いま書いたものは画面に残っています。まだ閉じないでください。',
			safe: '前に保存した答えは、そのまま残っています',
			todo: '「もう一度保存」を押すか、ファイルに残してください'
		},
		evictable: {
			title: 'ブラウザが記録を消すことがあります',
			text: 'この端末では、空きが少なくなったときや、しばらく開かなかったときに、ブラウザが記録を消すことがあります（Safariは7日が目安です）。',
			todo: '授業の終わりに、ファイルに残しておくと安心です'
		},
		small: {
			title: 'シークレットモードかもしれません',
			text: '保存に使える空きがとても小さいので、閉じると記録が消える画面かもしれません。',
			todo: '終わる前に、ファイルに残してください'
		},
		saveFile: 'ファイルに残す',
		saveAgain: 'もう一度保存'
	},
	en: {
		blocked: {
			title: 'This browser cannot keep your work',
			text: 'Saving is switched off, by a private window or by your school’s settings. What you write now will be gone when you close this page.',
			safe: 'You can still finish the lesson, and print it',
			todo: 'Before you finish, save your work as a file'
		},
		full: {
			title: 'This device is out of space',
			text: 'What you wrote is still on the screen, but it is not saved yet.',
			safe: 'Answers you saved before are still there',
			todo: 'Delete films or files you do not need and press “Save again”, or save your work as a file'
		},
		failed: {
			title: 'Saving did not work',
			text: 'What you wrote is still on the screen. Please do not close it yet.',
			safe: 'Answers you saved before are still there',
			todo: 'Press “Save again”, or save your work as a file'
		},
		evictable: {
			title: 'The browser may clear your work',
			text: 'On this device the browser may clear saved work when space runs low, or when you do not open it for a while (about seven days in Safari).',
			todo: 'To be safe, save a file at the end of the lesson'
		},
		small: {
			title: 'This may be a private window',
			text: 'There is very little space for saving here, as in a window that forgets everything when you close it.',
			todo: 'Before you finish, save your work as a file'
		},
		saveFile: 'Save as a file',
		saveAgain: 'Save again'
	}
});
