import { defineWords } from './define.ts';
import { count } from './plural.ts';

/** Words of the home page. */
export const homeWords = defineWords({
	ja: {
		title: 'ホーム',
		welcome: 'ようこそ、みらいキャラバンへ',
		welcomeText: '登録はいりません。選んで、はじめるだけ。書いたことは、この端末に残ります。',
		back: (name: string) => (name ? `おかえりなさい、${name}さん` : 'おかえりなさい'),
		last: (day: string, step: string) => `前回は${day}。「${step}」まで。`,
		goOn: 'つづきから',
		continue: 'つづける',
		where: (n: number, of: number, left: number) =>
			left > 0 ? `${of}ステップ中 ${n}番目・あと約${left}分` : `${of}ステップ中 ${n}番目`,
		programs: 'プログラム',
		route: '道のりを見る',
		casesTitle: '本当にあった取り組みを見る',
		casesText: '困りごとに動いた人たちの話を、動画と文章で。うまくいったことも、まだ分からないことも。',
		casesOpen: '事例を選ぶ',
		dataTitle: '本物の数字で、自分で確かめる',
		dataText: '人口、ごみ、気温、水。軸に置くものを変えながら、気づいたことを証拠カードにできます。',
		dataOpen: '表を選ぶ',
		mine: 'わたしの記録',
		ideasText: '気になることを、形にする',
		answers: '答えたこと',
		answerCount: (n: number) => (n === 0 ? 'まだありません' : `${n}件`),
		file: '記録をファイルに残す',
		fileText: '別の端末にうつすときに',
		people: '使う人を変える',
		peopleText: (n: number) => (n > 1 ? `この端末に${n}人` : 'ニックネームをつける'),
		settingsText: '文字・ふりがな・保存',
		lessons: (n: number) => (n === 0 ? 'これから' : `${n}レッスン`),
		offlineReady: '電波がなくても使えます',
		offlinePreparing: '電波がなくても使えるように準備しています…',
		offlineNone: 'この開き方では、電波がないと使えません'
	},
	en: {
		title: 'Home',
		welcome: 'Welcome to Mirai Caravan',
		welcomeText: 'No sign-up. Choose something and begin. What you write stays on this device.',
		back: (name) => (name ? `Welcome back, ${name}` : 'Welcome back'),
		last: (day, step) => `Last time, on ${day}, you got as far as “${step}”.`,
		goOn: 'Where you left off',
		continue: 'Continue',
		where: (n, of, left) => (left > 0 ? `Step ${n} of ${of} · about ${left} min left` : `Step ${n} of ${of}`),
		programs: 'Programs',
		route: 'See the route',
		casesTitle: 'Look at what people have really done',
		casesText:
			'Films and stories about people who did something about a problem: what worked, and what nobody knows yet.',
		casesOpen: 'Choose a case',
		dataTitle: 'See for yourself, with real figures',
		dataText:
			'People, waste, temperature, water. Try what goes with what, and keep what you find as evidence.',
		dataOpen: 'Choose a table',
		mine: 'My work',
		ideasText: 'From a worry to an idea',
		answers: 'My answers',
		answerCount: (n) => (n === 0 ? 'None yet' : count(n, 'answer', 'answers')),
		file: 'Save my work as a file',
		fileText: 'To move to another device',
		people: 'Change who is using it',
		peopleText: (n) => (n > 1 ? `${n} people on this device` : 'Choose a nickname'),
		settingsText: 'Text, furigana, storage',
		lessons: (n) => (n === 0 ? 'To come' : count(n, 'lesson', 'lessons')),
		offlineReady: 'Works offline',
		offlinePreparing: 'Getting ready to work offline…',
		offlineNone: 'Opened this way, the app needs a network'
	}
});
