import { defineWords } from '#lib/words/define.ts';

export const handoutWords = defineWords({
	ja: {
		name: 'レッスンを開いてもらう',
		title: 'このレッスンを開こう',
		camera: 'カメラで読むか、',
		type: 'このアドレスを打ちます',
		code: (address: string) => `QRコード：${address}`,
		paces: {
			stay: { name: 'みんなでいっしょに', text: '開いたら、このステップで待っていてください' },
			own: { name: '自分のペースで', text: '自分のペースで進みましょう' }
		},
		pace: '進み方',
		address: '生徒の端末から見た、このコンピューターのアドレス',
		choose: 'アドレス',
		other: 'ほかのアドレスを入れる',
		typed: 'アドレスを入れる',
		typedHelp: 'npm start の画面に出ているアドレスです。例：http://192.168.1.20:4173',
		bad: 'このアドレスでは開けません。http:// か https:// で始まるアドレスを入れてください。',
		onlyHere: 'このアドレスは、このコンピューターでしか開けません。',
		none: 'まだアドレスが決まっていません',
		network: '生徒の端末とこのコンピューターが、同じWi-Fi（ネットワーク）につながっている必要があります。',
		step: (title: string) => `開くところ：${title}`
	},
	en: {
		name: 'Open the lesson',
		title: 'Open this lesson',
		camera: 'Scan with your camera,',
		type: 'or type this address',
		code: (address) => `QR code: ${address}`,
		paces: {
			stay: { name: 'All together', text: 'Once it is open, stay on this step' },
			own: { name: 'Own pace', text: 'Go on at your own pace' }
		},
		pace: 'How to go on',
		address: 'Where students’ devices find this computer',
		choose: 'Address',
		other: 'Another address',
		typed: 'Type the address',
		typedHelp: 'The one that npm start printed, such as http://192.168.1.20:4173',
		bad: 'This address cannot be opened. It begins with http:// or https://.',
		onlyHere: 'This address works on this computer only.',
		none: 'There is no address yet',
		network: 'Students’ devices and this computer must be in the same Wi-Fi or network.',
		step: (title) => `Opens at: ${title}`
	}
});
