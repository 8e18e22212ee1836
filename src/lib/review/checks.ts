import { firstMatch, isJapanese } from '#lib/ideas/mistakes/rule.ts';
import { longestEntry, type Mood } from './entry.ts';

/** What the rules notice in a comment before it is sent. None of them blocks; contact data is shown to the teacher too. */
export type Hint = {
	sign: 'verdict' | 'empty-praise' | 'advice' | 'no-question' | 'yes-no' | 'contact' | 'outside' | 'long';
	/** The words that gave rise to it; empty where it is the whole. */
	caught: string;
};

/** A student reads about this much without losing the thread: some 20 seconds. */
const longest = { japanese: 200, latin: 450 };

const verdict = [
	/(?:まったく|全く|全然)?(?:ダメ|だめ|無理|ありえない|意味がない|話にならない|現実的(?:では|じゃ)ない|うまくいかない)(?:です|だ|でしょう|と思い?ます?)?/,
	/\b(?:won't work|will never work|is (?:wrong|useless|pointless|unrealistic|not realistic|a bad idea)|makes no sense|fails?\b)/i
];
const praise = [
	/^(?:とても|すごく|本当に)?(?:よく?でき(?:ました|ています)|すばらしい|素晴らしい|いい(?:ですね|と思います)|最高|すごい)(?:です)?(?:ね|よ)?[。!]*$/,
	/^(?:(?:very|really|so) )?(?:good|great|nice|well done|awesome|excellent|amazing)(?: (?:job|work|idea))?[.! ]*$/i
];
const advice = [
	/[ただるう](?:ほう|方)が(?:いい|良い|よい)(?:のでは|んじゃ|と思い?ませんか)|べき(?:では(?:ない|ありません)|じゃない)/,
	/\b(?:don't you think you should|shouldn't you|why don't you|have you considered just|wouldn't it be better)\b/i
];
const question =
	/[?？]|(?:です|ます|でしょう|ません|だろう|どう|なぜ|何|誰|だれ|いつ|どこ|のでは|かも?)か?(?:[。!]|$)|\b(?:i wonder|what if|how might|how|what|who|why|where|when)\b/i;
const openQuestion =
	/なぜ|どうして|どう|どの|どんな|どこ|どれ|何|なに|だれ|誰|いつ|いくつ|いくら|\b(?:why|how|what|who|where|when|which|whose)\b/i;
const yesNo =
	/(?:ます|です|でした|ました)か[?？。]?$|^(?:is|are|do|does|did|can|could|will|would|have|has)\b.*\?$/i;

const contact = [
	/[\w.+-]+@[\w-]+\.[\w.]+/,
	// Ten or eleven digits that begin with 0, or with Japan's own prefix, however they are grouped.
	/(?<![\d.])(?:\+81[-\s]?|0)\d(?:[-‐-―−ー\s()]?\d){8,9}(?!\d)/,
	/(?:https?:\/\/|www\.)\S+/i,
	/(?:LINE|ライン|インスタ|Instagram|Discord|X|Twitter|TikTok|Facebook)\s*(?:の)?(?:ID|アカウント|DM|交換|ハンドル|account)/i,
	/(?:^|\s)@[A-Za-z0-9_.]{3,}/
];
const outside = [
	/(?:個別に|個人的に|二人で|直接|放課後に|今度|いつでも)[^。]{0,12}(?:会い|会え|会って|話し(?:ましょう|ませんか)|連絡(?:して|ください|を))|連絡先|電話番号|会社に(?:遊びに|来て)/,
	/\b(?:my|your) (?:phone|number|email|e-mail|address)\b|\b(?:contact|call|text|message|dm|email) me\b|\b(?:let's|we could|can we) meet\b|\bmeet up\b/i
];

/** Hints on one comment; none for one without words. */
export function hintsOn(text: string, mood: Mood): Hint[] {
	// Full-width letters and digits as usual ones: what patterns are written for.
	const words = text.slice(0, longestEntry).normalize('NFKC').replaceAll('’', "'").trim();
	if (words === '') return [];
	const hints: Hint[] = [];
	const found = (sign: Hint['sign'], patterns: readonly RegExp[]) => {
		const caught = firstMatch(words, patterns);
		if (caught !== null) hints.push({ sign, caught });
		return caught !== null;
	};
	found('contact', contact);
	found('outside', outside);
	found('verdict', verdict);
	if (mood === 'like') found('empty-praise', praise);
	if (mood === 'wonder') {
		if (!found('advice', advice)) {
			if (!question.test(words)) hints.push({ sign: 'no-question', caught: '' });
			else if (yesNo.test(words) && !openQuestion.test(words)) hints.push({ sign: 'yes-no', caught: '' });
		}
	}
	const limit = isJapanese(words) ? longest.japanese : longest.latin;
	if ([...words].length > limit) hints.push({ sign: 'long', caught: '' });
	return hints;
}

/** Whether words hold what may lead out of the group: the teacher sees a flag, whatever the writer decided. */
export function leadsOutside(text: string): boolean {
	return hintsOn(text, 'answer').some(({ sign }) => sign === 'contact' || sign === 'outside');
}
