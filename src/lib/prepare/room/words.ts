import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the room check. */
export const roomWords = defineWords({
	ja: {
		title: '教室の確認',
		intro:
			'授業で使う端末を、教室の機器につないで開いてください。上から順に見ていけば、当日あわてません。インターネットがなくても確かめられます。',
		summary: (ok: number, of: number) => `${of}項目のうち ${ok}項目が「よい」`,
		states: { ok: 'よい', todo: 'することあり', try: '試してください', wait: '調べています', info: '参考' },
		yes: 'できた',
		no: 'できなかった',
		again: 'もう一度',
		storage: {
			title: '保存',
			ok: (free: string) => `記録は、この端末に長く残る設定です。空きは ${free} です。`,
			free: '十分',
			plain: (free: string) =>
				`記録は残りますが、端末の空きが減ると消されることがあります。空きは ${free} です。「長く残す」を押しておくと安心です。`,
			persist: '長く残す',
			refused:
				'この端末は「長く残す」を受けつけませんでした。大事な記録は、その日のうちにファイルに残してください。',
			small:
				'保存できる量が小さい窓です。シークレット（プライベート）ウィンドウなら、ふつうの窓で開き直してください。',
			blocked: 'この窓では保存できません。ふつうの窓で開き直すか、保存を許す設定にしてください。'
		},
		offline: {
			title: 'オフライン',
			ok: (n: number) => `アプリの部品が${n}個、すべてこの端末にあります。電波がなくても使えます。`,
			missing: (n: number) =>
				`部品が${n}個足りません。インターネットにつないで、このページを開き直してください。`,
			preparing: 'アプリを端末に入れている途中です。終わると、ここが「よい」になります。',
			none: 'この開き方（http:// など）では、電波がないと使えません。先生のパソコンで直接開くか、https:// のアドレスで開いてください。',
			unknown: '部品の数を確かめられませんでした。このページを開き直してください。',
			waiting: '新しい版が用意されています。授業の前に「設定」で切りかえておくと安心です。'
		},
		films: {
			title: '動画',
			none: 'このレッスンに動画はありません。',
			ok: (n: number) => `動画${n}本が、この端末に入っています。`,
			some: (n: number) => `あと${n}本、入れておくと、電波がなくても流せます。`,
			impossible: 'この開き方では、動画を端末に入れられません。',
			of: (title: string) => `「${title}」`
		},
		sound: {
			title: '音',
			text: '鳴らして、いちばん後ろの席で聞こえるか確かめてください。',
			play: '音を鳴らす',
			heard: '後ろの席で聞こえた',
			notHeard: '聞こえない',
			ok: '音は聞こえています。',
			todo: '端末の音量、消音、音の出口（HDMIかスピーカーか）を見てください。それでもだめなら、字幕と文字おこしで進められます。',
			none: 'この端末では、ブラウザーから音を出せません。字幕で進められます。'
		},
		screen: {
			title: '映す画面',
			text: '見本の窓をひらき、映す画面へ動かして、全画面（F11）にしてください。',
			open: '見本の窓をひらく',
			here: 'この窓で測る',
			size: (width: number, height: number) => `${width}×${height}`,
			good: (size: string) => `映す画面は${size}。教室の後ろから読める大きさで映せます。`,
			low: (size: string) =>
				`映す画面は${size}。たてが足りません。全画面（F11）にするか、ブラウザーの拡大率を下げてください。`,
			narrow: (size: string) =>
				`映す画面は${size}。横が足りません。窓を広げるか、ブラウザーの拡大率を下げてください。`
		},
		popup: {
			title: '二つ目の窓',
			text: '「見本の窓をひらく」を押すと、わかります。',
			ok: '二つ目の窓をひらけます。手元に進行、大きな画面に投影、と分けられます。',
			todo: '窓がひらきませんでした。アドレスの欄の横で、このサイトのポップアップを許してください。許せないときは、一つの窓で進める形でも同じ授業ができます。'
		},
		print: {
			title: '印刷',
			text: 'ワークシートを1枚だけ刷ってみてください。',
			open: 'ワークシートを開く',
			yes: '刷れた',
			no: '刷れない',
			ok: '刷れました。前の日までに人数分を。',
			todo: 'プリンターがつながらないときは、印刷の画面で「PDFに保存」を選び、職員室のパソコンで刷れます。'
		},
		address: {
			title: '生徒の端末から開く',
			text: '生徒の端末を1台借りて、このコードを読んでみてください。',
			code: (address: string) => `${address} を開くコード`,
			others: 'つながらないときは、次のアドレスも試してください。',
			opened: '生徒の端末で開けた',
			notOpened: '開けない',
			ok: '生徒の端末から開けます。http:// で開いた端末は、授業中このパソコンにつながっている必要があります。',
			todo: '同じWi-Fiか、パソコンのファイアウォール（受信の許可）、学校の「端末どうしの通信の禁止」を確かめてください。直せないときは、先生の画面だけで進められます。',
			alone:
				'このサーバーは、このパソコンからしか開けません。HOST を決めずに npm start で始めると、教室の端末からも開けます。ネットワークにつながっていないときも、こうなります。',
			host: 'このアプリは、ふつうのWebサイトとして置かれています。教室用のアドレスはなく、いま開いているこのアドレスを生徒に伝えれば開けます。',
			here: 'いまのアドレス',
			offline:
				'いまはサーバーに聞けません。この端末の中のアプリだけで動いています。先生の画面だけで授業ができます。'
		},
		sample: {
			title: '見本',
			line: '後ろの席から、この文字が読めますか。',
			small: 'いちばん小さな文字は、この大きさです。',
			how: '映す画面へ動かして、F11 で全画面にします。終わったら、この窓は閉じてください。'
		},
		back: '授業の準備の一覧へ',
		backTo: 'この授業の準備へもどる'
	},
	en: {
		title: 'Room check',
		intro:
			'Open this on the device you will use, connected to the equipment of the classroom. Go down the list, and the day itself will be calm. It works without the internet.',
		summary: (ok, of) => `${ok} of ${of} in order`,
		states: { ok: 'In order', todo: 'To do', try: 'Please try', wait: 'Checking', info: 'Note' },
		yes: 'It worked',
		no: 'It did not',
		again: 'Once more',
		storage: {
			title: 'Storage',
			ok: (free) => `This device keeps your work for good. Free space: ${free}.`,
			free: 'plenty',
			plain: (free) =>
				`Your work is kept, but the browser may remove it when the device runs full. Free space: ${free}. “Keep for good” makes it safe.`,
			persist: 'Keep for good',
			refused:
				'The browser did not agree to keep it for good. Save important work as a file on the same day.',
			small: 'This window can store very little. If it is a private window, open an ordinary one.',
			blocked: 'This window cannot store anything. Open an ordinary window, or allow storage for this site.'
		},
		offline: {
			title: 'Offline use',
			ok: (n) => `All ${n} parts of the app are on this device. It works without a network.`,
			missing: (n) =>
				`${count(n, 'part is', 'parts are')} missing. Connect to the internet and open this page again.`,
			preparing: 'The app is being put on the device. This line turns green when it is done.',
			none: 'Opened this way (http:// and the like), the app needs a network. Open it on the teacher’s computer itself, or by an https:// address.',
			unknown: 'The parts could not be counted. Open this page again.',
			waiting: 'A newer version is ready. You may want to switch to it under “Settings” before the lesson.'
		},
		films: {
			title: 'Films',
			none: 'This lesson has no films.',
			ok: (n) => `${count(n, 'film is', 'films are')} on this device.`,
			some: (n) => `${count(n, 'film', 'films')} more to keep here, and all play without a network.`,
			impossible: 'Opened this way, the browser cannot keep films.',
			of: (title) => `“${title}”`
		},
		sound: {
			title: 'Sound',
			text: 'Play it, and listen from the last row.',
			play: 'Play a sound',
			heard: 'I heard it in the last row',
			notHeard: 'Nothing to hear',
			ok: 'The sound works.',
			todo: 'Check the volume, the mute key and where the sound goes (HDMI or speakers). If it stays silent, captions and transcripts carry the lesson.',
			none: 'The browser cannot make sounds on this device. Captions carry the lesson.'
		},
		screen: {
			title: 'Projector',
			text: 'Open the sample window, move it to the projector and make it fill the screen (F11).',
			open: 'Open the sample window',
			here: 'Measure this window',
			size: (width, height) => `${width} × ${height}`,
			good: (size) => `The projector shows ${size}. That can be read from the back of the room.`,
			low: (size) =>
				`The projector shows ${size}: not high enough. Fill the screen (F11), or lower the browser’s zoom.`,
			narrow: (size) =>
				`The projector shows ${size}: not wide enough. Make the window larger, or lower the browser’s zoom.`
		},
		popup: {
			title: 'Second window',
			text: '“Open the sample window” will tell.',
			ok: 'A second window can be opened: your notes here, the lesson on the large screen.',
			todo: 'No window opened. Allow pop-ups for this site beside the address bar. If you cannot, the one-window mode holds the same lesson.'
		},
		print: {
			title: 'Printing',
			text: 'Print a single worksheet.',
			open: 'Open the worksheet',
			yes: 'It printed',
			no: 'It did not',
			ok: 'It prints. Make enough copies by the day before.',
			todo: 'Without a printer, choose “Save as PDF” in the print window and print the file in the staff room.'
		},
		address: {
			title: 'From students’ devices',
			text: 'Borrow one student’s device and scan this code.',
			code: (address) => `Code that opens ${address}`,
			others: 'If that does not connect, try these addresses.',
			opened: 'It opened on a student’s device',
			notOpened: 'It did not open',
			ok: 'Students’ devices can open it. A device that opened it by http:// stays connected to this computer during the lesson.',
			todo: 'Check that both use the same Wi-Fi, that this computer’s firewall lets connections in, and that the school network allows devices to reach each other. If it cannot be helped, teach from your own screen.',
			alone:
				'This server answers this computer only. Start it with “npm start” and no HOST, and the classroom can open it too. It also looks like this without a network.',
			host: 'The app stands on an ordinary web host. There is no address of the classroom’s own: give students the one you have open now.',
			here: 'Address now open',
			offline:
				'The server cannot be asked right now; the app runs from this device alone. You can teach from your own screen.'
		},
		sample: {
			title: 'Sample',
			line: 'Can you read this from the last row?',
			small: 'The smallest text is this size.',
			how: 'Move this window to the projector and press F11 to fill the screen. Close it when you are done.'
		},
		back: 'All lessons to prepare',
		backTo: 'Back to preparing this lesson'
	}
});
