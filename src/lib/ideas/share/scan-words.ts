import { defineWords } from '#lib/words/define.ts';

/** Words of reading an idea from codes. */
export const scanWords = defineWords({
	ja: {
		title: 'QRコードで見せてもらったとき',
		text: 'となりの画面のコードを読みます。どれから読んでもかまいません。',
		camera: 'カメラで読む',
		photo: '写真から読む',
		photoHelp: 'カメラの映像も写真も、この端末から出ません。',
		stop: 'カメラを止める',
		view: 'カメラの映像',
		starting: 'カメラを用意しています…',
		aim: 'コード全体を、枠の中に入れてください。',
		faults: {
			refused:
				'カメラを使うことが、許可されていません。アドレスのとなりのしるしから許可するか、「写真から読む」かファイルで受けとってください。',
			none: 'この端末には、使えるカメラがないようです。ファイルかリンクで受けとってください。',
			insecure:
				'https のページではないので、カメラを直接は使えません。「写真から読む」で一枚ずつ撮るか、ファイルで受けとってください。',
			busy: 'カメラを使えませんでした。ほかのアプリが使っているかもしれません。閉じてから、もう一度ためすか、ファイルで受けとってください。'
		},
		collecting: 'QRコードを集めています',
		have: (k: number, n: number) => `${n}枚のうち${k}枚を読みました`,
		missing: (places: readonly number[]) => `まだ：${places.join('、')}枚目`,
		complete: 'ぜんぶそろいました。',
		look: '中を見る',
		lasting: 'このページを閉じても、1日は覚えています。次のコードを読むと、続きになります。',
		notLasting:
			'このブラウザは、記録をとっておけません。ページを閉じるとはじめからになるので、「カメラで読む」で続けて読んでください。',
		forget: '集めるのをやめる',
		forgotten: '集めたコードを消しました。',
		again: (k: number) => `${k}枚目は、もう読んであります。`,
		notOurs: 'みらいキャラバンのQRコードではないようです。',
		newer: '新しいバージョンのアプリのQRコードです。アプリを新しくしてから、もう一度読んでください。',
		damaged: 'コードがそろいましたが、合いません。もう一度はじめから読んでください。',
		halfCode: 'このコードは、途中で切れています。もう一度読んでください。',
		failed: 'うまくいきませんでした。もう一度ためすか、ファイルで受けとってください。',
		noCode: (name: string) => `${name}に、QRコードが見つかりませんでした。コード全体を大きく写してください。`
	},
	en: {
		title: 'If you are shown QR codes',
		text: 'Read the codes on the screen beside you, in any order.',
		camera: 'Read with the camera',
		photo: 'Read from a photo',
		photoHelp: 'Neither the camera’s picture nor a photo leaves this device.',
		stop: 'Stop the camera',
		view: 'What the camera sees',
		starting: 'Starting the camera …',
		aim: 'Bring the whole code into the frame.',
		faults: {
			refused:
				'The camera is not allowed here. Allow it beside the address, or use “Read from a photo” or a file.',
			none: 'There seems to be no camera on this device. Use a file or a link.',
			insecure:
				'This page did not come by https, so the camera cannot be used directly. Take the codes one by one with “Read from a photo”, or use a file.',
			busy: 'The camera did not start. Another app may be using it. Close that and try again, or use a file.'
		},
		collecting: 'Collecting QR codes',
		have: (k, n) => `${k} of ${n} read`,
		missing: (places) => `Missing: ${places.join(', ')}`,
		complete: 'All of them are here.',
		look: 'Look inside',
		lasting: 'Kept for a day, also when you close this page. The next code goes on from here.',
		notLasting:
			'This browser keeps nothing: closing the page means starting again. Go on with “Read with the camera” here.',
		forget: 'Stop collecting',
		forgotten: 'The codes collected so far were deleted.',
		again: (k) => `Number ${k} was read already.`,
		notOurs: 'That does not look like a QR code of Mirai Caravan.',
		newer: 'That code comes from a newer version of the app. Update the app, then read it again.',
		damaged: 'All codes are here, but they do not fit together. Please read them again from the start.',
		halfCode: 'That code is cut short. Please read it again.',
		failed: 'That did not work. Try again, or use a file.',
		noCode: (name) => `No QR code was found in ${name}. Take the whole code, and large.`
	}
});
