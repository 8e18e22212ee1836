import { defineWords } from '#lib/words/define.ts';

/** What a card lacks. */
export type Missing =
	| 'user'
	| 'job'
	| 'pain'
	| 'evidence'
	| 'gain'
	| 'title'
	| 'product'
	| 'answer'
	| 'top-answer'
	| 'tried'
	| 'harm'
	| 'step'
	| 'ask';

type Words = {
	/** Above the proposals. */
	proposal: string;
	use: string;
	stillMissing: string;
	missing: Record<Missing, string>;
	quote: (words: string) => string;
	person: (user: string) => string;
	wants: (job: string) => string;
	/** The pains are in quotation marks already. */
	pain: (pains: readonly string[]) => string;
	evidence: (words: string) => string;
	data: (need: string) => string;
	heard: (need: string) => string;
	guess: (need: string) => string;
	gain: (gain: string) => string;
	title: (title: string) => string;
	product: (product: string) => string;
	headline: (headline: string, year: number | null) => string;
	pair: (need: string, answer: string) => string;
	ict: (what: string, needs: string) => string;
	harm: (harm: string) => string;
	step: (step: string, when: string) => string;
	open: (need: string) => string;
	ask: (ask: string) => string;
};

/** Frames for the team's own words, which may end in any way: so they stand in quotation marks or after a colon. */
export const words = defineWords<Words>({
	ja: {
		proposal: 'キャンバスから作った下書きです。自分の言葉に直してから使おう。',
		use: 'この下書きから始める',
		stillMissing: 'まだないもの',
		missing: {
			user: '使う人が、まだ決まっていません。',
			job: 'その人が何をしたいのか、まだ書かれていません。',
			pain: '困っていることが、まだありません。',
			evidence: '困りごとが、まだ予想だけです。一人に聞くか、データを一つ探そう。',
			gain: 'どうなったらうれしいか、まだ書かれていません。',
			title: 'アイデアに、まだ名前がありません。',
			product: 'つくるもの・することが、まだありません。',
			answer: '困りごとと答えが、まだ線でつながっていません。',
			'top-answer': 'いちばん大事なものに、まだ答えがありません。',
			tried: '答えは、まだどれも予想です。小さく試すか、使う人に見せてみよう。',
			harm: '取り残される人や困る人がいないか、まだ考えていません。',
			step: '来週できる一歩が、まだありません。',
			ask: '聞いてくれる人へのお願いが、まだありません。'
		},
		quote: (words) => `「${words}」`,
		person: (user) => `${user}の話をします。`,
		wants: (job) => `したいのは、「${job}」ということ。`,
		pain: (pains) => `困っているのは、${pains.join('、')}ということです。`,
		evidence: (words) => `証拠：「${words}」`,
		data: (need) => `「${need}」は、データで確かめました。`,
		heard: (need) => `「${need}」は、聞いて確かめました。`,
		guess: (need) => `「${need}」は、まだ予想です。`,
		gain: (gain) => `こうなったらうれしい：「${gain}」`,
		title: (title) => `わたしたちのアイデアは「${title}」です。`,
		product: (product) => `・${product}`,
		headline: (headline, year) =>
			year === null ? `めざす未来：「${headline}」` : `${year}年の見出し：「${headline}」`,
		pair: (need, answer) => `「${need}」には、「${answer}」`,
		ict: (what, needs) => (needs === '' ? `使う技術：${what}` : `使う技術：${what}（必要なもの：${needs}）`),
		harm: (harm) => `気をつけること：${harm}`,
		step: (step, when) => (when === '' ? `次の一歩：${step}` : `次の一歩（${when}）：${step}`),
		open: (need) => `まだ答えがないこと：「${need}」`,
		ask: (ask) => `お聞きしたいこと：「${ask}」`
	},
	en: {
		proposal: 'A draft made from your canvas. Put it into your own words before you use it.',
		use: 'Start from this draft',
		stillMissing: 'Still missing',
		missing: {
			user: 'You have not said who it is for.',
			job: 'Nothing yet on what this person wants to do.',
			pain: 'No pain yet.',
			evidence: 'The problem is only a guess so far. Ask one person, or find one figure.',
			gain: 'Nothing yet on what would make them happy.',
			title: 'The idea has no name yet.',
			product: 'Nothing yet on what you would make or do.',
			answer: 'No need is linked to an answer yet.',
			'top-answer': 'The need that matters most has no answer yet.',
			tried: 'All answers are guesses so far. Try one on a small scale, or show it to your user.',
			harm: 'You have not asked who might be left out or harmed.',
			step: 'No step yet that you could take next week.',
			ask: 'You have not said what you ask of your listeners.'
		},
		quote: (words) => `“${words}”`,
		person: (user) => `This is about one person: ${user}.`,
		wants: (job) => `What they want: “${job}”`,
		pain: (pains) => `What troubles them: ${pains.join(', ')}`,
		evidence: (words) => `Evidence: “${words}”`,
		data: (need) => `“${need}”: figures show it.`,
		heard: (need) => `“${need}”: we asked and heard it.`,
		guess: (need) => `“${need}”: still a guess.`,
		gain: (gain) => `What would make them happy: “${gain}”`,
		title: (title) => `Our idea is called “${title}”.`,
		product: (product) => `• ${product}`,
		headline: (headline, year) =>
			year === null ? `The future we want: “${headline}”` : `Headline from ${year}: “${headline}”`,
		pair: (need, answer) => `For “${need}”, there is “${answer}”`,
		ict: (what, needs) => (needs === '' ? `Technology: ${what}` : `Technology: ${what} (it needs: ${needs})`),
		harm: (harm) => `To take care of: ${harm}`,
		step: (step, when) => (when === '' ? `Next step: ${step}` : `Next step (${when}): ${step}`),
		open: (need) => `No answer yet: “${need}”`,
		ask: (ask) => `What we would like to ask: “${ask}”`
	}
});
