import { defineWords } from '#lib/words/define.ts';
import type { Form } from './plan.ts';
import type { Sheet } from './sheet.ts';

type Words = {
	choose: string;
	sheets: Record<Sheet, string>;
	/** What each is for, in one line under the choice. */
	hints: Record<Sheet, string>;
	/** Which sheet of which lesson: the line in the margin. */
	head: (sheet: string, lesson: string) => string;
	levels: string;
	failed: string;
	again: string;
	key: { for: string; expect: string; step: (n: number) => string };
	plan: {
		/** Over the columns. */
		columns: { time: string; minutes: string; step: string; form: string; say: string };
		forms: Record<Form, string>;
		group: (size: number) => string;
		goals: string;
		total: (minutes: number) => string;
		notes: string;
		from: (minute: number) => string;
	};
	cards: {
		which: string;
		all: string;
		groups: string;
		howMany: (cards: number, pages: number) => string;
		none: string;
		cut: string;
		role: string;
		question: (n: number) => string;
		place: (n: number) => string;
		end: (n: number) => string;
		goTo: (n: number) => string;
		one: string;
		many: string;
	};
	canvas: {
		paper: string;
		sizes: { a3: string; a4: string };
		empty: string;
		emptyLead: string;
		filled: (title: string) => string;
		filledLead: string;
		value: string;
		profile: string;
		/** How a note is known. */
		known: { figure: string; source: string; reading: string };
		name: string;
		title: string;
		sources: string;
	};
	certificate: {
		title: string;
		names: string;
		namesHint: string;
		day: string;
		/** After the name. */
		honour: string;
		/** Around the name of the lesson. */
		took: (program: string) => { before: string; after: string };
		aimed: string;
		school: string;
		date: (date: Date) => string;
		noDate: string;
	};
};

export const words = defineWords<Words>({
	ja: {
		choose: '刷るもの',
		sheets: {
			worksheet: 'ワークシート',
			key: '解答',
			plan: '進行表',
			cards: 'グループ用カード',
			canvas: 'キャンバス',
			certificate: '参加証'
		},
		hints: {
			worksheet: '用紙はA4。印刷の画面でPDFにもできます。',
			key: 'A4。先生用です。答えとわけ、出そうな声をまとめました。',
			plan: 'A4。教卓に置いて見る、時間と言葉の一覧です。',
			cards: 'A4に8枚。線にそって切り、グループに配ります。',
			canvas: 'A3かA4の横。白紙と、事例を書きこんだ見本が出ます。',
			certificate: 'A4の横。名前は、ここで打っても、手で書いてもかまいません。'
		},
		head: (sheet, lesson) => `${lesson}　${sheet}`,
		levels: 'ふりがな（クラスに合わせて）',
		failed: '紙面を用意できませんでした。',
		again: 'もう一度',
		key: { for: '先生用', expect: '出そうな声', step: (n) => `ステップ${n}` },
		plan: {
			columns: { time: '時刻', minutes: '分', step: '学習活動', form: '形', say: 'はじめのひとこと' },
			forms: { whole: '全体', alone: '一人', pair: 'ペア', group: 'グループ' },
			group: (size) => `${size}人`,
			goals: 'めあて',
			total: (minutes) => `合計${minutes}分`,
			notes: 'メモ',
			from: (minute) => `${minute}分〜`
		},
		cards: {
			which: 'どのカード',
			all: 'すべて',
			groups: 'グループの数',
			howMany: (cards, pages) => `カード${cards}枚、A4で${pages}枚`,
			none: 'このレッスンには、切って使うカードがありません。',
			cut: '点線で切る',
			role: '役',
			question: (n) => `問い ${n}`,
			place: (n) => `場面 ${n}`,
			end: (n) => `おわり ${n}`,
			goTo: (n) => `→ ${n}へ`,
			one: '一つ選ぶ',
			many: 'すべて選ぶ'
		},
		canvas: {
			paper: '用紙',
			sizes: { a3: 'A3 横', a4: 'A4 横' },
			empty: 'バリュー・プロポジション・キャンバス',
			emptyLead: '右の「使う人」から書きはじめよう。1枚の付箋に、一つだけ。',
			filled: (title) => `事例のキャンバス：${title}`,
			filledLead: '線は、答えと困りごと・うれしいことのつながり。点線の付箋には、まだ答えがありません。',
			value: 'つくる側',
			profile: '使う人',
			known: { figure: 'データ', source: '出典あり', reading: '読み取り（予想）' },
			name: '名前・チーム',
			title: 'アイデアの名前',
			sources: '出典：'
		},
		certificate: {
			title: '参加のしるし',
			names: '名前（1行に1人）',
			namesHint: '空けておくと、手で書くための1枚になります。打った名前は、どこにも保存しません。',
			day: '日付',
			honour: 'さん',
			took: (program) => ({ before: `${program}の授業`, after: 'に参加しました。' }),
			aimed: 'この授業でめざしたこと',
			school: '学校・先生',
			date: (date) => new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' }).format(date),
			noDate: '　　　　年　　月　　日'
		}
	},
	en: {
		choose: 'What to print',
		sheets: {
			worksheet: 'Worksheet',
			key: 'Answers',
			plan: 'Minute plan',
			cards: 'Group cards',
			canvas: 'Canvas',
			certificate: 'Certificate'
		},
		hints: {
			worksheet: 'Paper size: A4. The print window can also make a PDF.',
			key: 'A4, for the teacher: answers, reasons, and what students are likely to say.',
			plan: 'A4, for the desk in front: the minutes, and what to say.',
			cards: 'Eight to an A4 page. Cut along the lines and hand them out.',
			canvas: 'A3 or A4 landscape: an empty one, and a case filled in as an example.',
			certificate: 'A4 landscape. Type the names here, or write them by hand.'
		},
		head: (sheet, lesson) => `${lesson} · ${sheet}`,
		levels: 'Furigana (to suit the class)',
		failed: 'This sheet could not be made.',
		again: 'Try again',
		key: { for: 'For the teacher', expect: 'What students may say', step: (n) => `Step ${n}` },
		plan: {
			columns: { time: 'Time', minutes: 'Min', step: 'Activity', form: 'Form', say: 'First words' },
			forms: { whole: 'whole class', alone: 'alone', pair: 'in pairs', group: 'in groups' },
			group: (size) => `groups of ${size}`,
			goals: 'Goals',
			total: (minutes) => `${minutes} minutes in all`,
			notes: 'Notes',
			from: (minute) => `from ${minute}`
		},
		cards: {
			which: 'Which cards',
			all: 'All',
			groups: 'Number of groups',
			howMany: (cards, pages) =>
				`${cards} ${cards === 1 ? 'card' : 'cards'} on ${pages} A4 ${pages === 1 ? 'page' : 'pages'}`,
			none: 'This lesson has nothing to cut out.',
			cut: 'Cut along the dashes',
			role: 'Role',
			question: (n) => `Question ${n}`,
			place: (n) => `Scene ${n}`,
			end: (n) => `End ${n}`,
			goTo: (n) => `→ go to ${n}`,
			one: 'pick one',
			many: 'pick all that fit'
		},
		canvas: {
			paper: 'Paper',
			sizes: { a3: 'A3 landscape', a4: 'A4 landscape' },
			empty: 'Value proposition canvas',
			emptyLead: 'Begin at the right, with the person. One thing on each note.',
			filled: (title) => `A case on the canvas: ${title}`,
			filledLead: 'A line leads from an answer to a need. A dashed note has no answer yet.',
			value: 'What we make',
			profile: 'The person',
			known: { figure: 'data', source: 'from a source', reading: 'our reading (a guess)' },
			name: 'Name or team',
			title: 'Name of the idea',
			sources: 'Source:'
		},
		certificate: {
			title: 'Certificate of taking part',
			names: 'Names (one on each line)',
			namesHint: 'Leave it empty for one page to write on by hand. Names typed here are not kept anywhere.',
			day: 'Date',
			honour: '',
			took: (program) => ({ before: `took part in a lesson of the ${program}`, after: '' }),
			aimed: 'What this lesson was about',
			school: 'School, teacher',
			date: (date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date),
			noDate: 'Date'
		}
	}
});
