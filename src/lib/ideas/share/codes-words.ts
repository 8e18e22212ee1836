import { defineWords } from '#lib/words/define.ts';

/** Words beside the codes on the screen. */
export const codesWords = defineWords({
	ja: {
		title: 'QRコード',
		of: (k: number, n: number) => `${k} / ${n}枚`,
		alt: (k: number, n: number) => `カメラで読むためのQRコード、${n}枚のうち${k}枚目`,
		playing: '1秒ごとに、次のコードに変わります。',
		play: '自動でめくる',
		pause: '止める',
		previous: '前へ',
		next: '次へ',
		close: '終わる',
		full: '全画面にする',
		leaveFull: '全画面をやめる',
		how: '読み方',
		inApp:
			'アプリの「アイデア」→「もらったものを開く」→「カメラで読む」なら、めくれるコードを見せたままにするだけで、全部読めます。',
		byPhone: 'スマートフォンのカメラでも読めます。止めて、一枚ずつ開いてください。',
		anyOrder: 'どれから読んでもかまいません。',
		onlyHere:
			'いまのページのアドレス（localhost）は、ほかの端末では開けません。アプリのカメラで読むか、ほかの端末からも開けるアドレスで出してください。',
		eyes: 'カメラを使わない人には、ファイルかリンクでわたせます。'
	},
	en: {
		title: 'QR codes',
		of: (k, n) => `${k} of ${n}`,
		alt: (k, n) => `QR code for a camera, ${k} of ${n}`,
		playing: 'The next code comes every second.',
		play: 'Play',
		pause: 'Pause',
		previous: 'Previous',
		next: 'Next',
		close: 'Finish',
		full: 'Full screen',
		leaveFull: 'Leave full screen',
		how: 'How to read them',
		inApp:
			'In the app, “Ideas”, “Open what I was given”, “Read with the camera”: hold it in front of the moving codes until all are read.',
		byPhone: 'The camera of a phone works too: pause, and open them one by one.',
		anyOrder: 'Any of them may come first.',
		onlyHere:
			'Other devices cannot open the address of this page (localhost). Read the codes with the camera in the app, or show them from an address that others can open.',
		eyes: 'Without a camera, a file or a link does the same.'
	}
});
