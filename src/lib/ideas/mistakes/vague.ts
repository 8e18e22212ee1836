import { needSections, notesIn, type Sheet } from '../sheet.ts';
import { firstMatch, isJapanese, plainly, type Noticed } from './rule.ts';

/** Something that could be counted, and is not. */
const countable = [
	/(?:時間|手間|お金|費用|料金|交通費|値段)(?:が|も)(?:とても|すごく|かなり|たくさん|結構)?(?:かかる|かかって|かかりすぎ|長い|長くて|長すぎ|高い|高くて|高すぎ)/,
	/(?:遅|遠)(?:い|すぎる|すぎ)[。!]?$|(?:高|多|少な|長)すぎる?[。!]?$/,
	/(?:本数|回数|台数|人数|店|便|人手)が(?:とても|すごく)?(?:少な|多)い[。!]?$/,
	/\b(?:takes?|took|taking) (?:up )?(?:too |so |very )?(?:long|much time|a lot of time|a long time|forever|time)\b/i,
	/\btoo (?:slow|far|expensive|long|many|much|few)\b|\b(?:very|so|really) (?:slow|far|expensive|long)\b/i,
	/\bwast(?:e|es|ing) (?:a lot of |of )?time\b|\bcosts? (?:too much|a lot)\b/i
];
/** It is counted, or measured against something. */
const measured =
	/\d|[一二三四五六七八九十百千万数半](?:時間|分|日|回|人|円|年|週|か月|ヶ月|割|km|キロ|倍|本|台|件)|毎[日朝晩週回]|半日|一晩|一日中|ほど|ぐらい|くらい|より|まで|間に合わ|\b(?:half|every|once|twice|an hour|daily|all day|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|hundred|than|until|dozens?)\b/i;

/** A feeling with nothing around it: about what, when, where? */
const general = [
	/^(?:.{0,4}(?:が|は|も|の|に|で))?(?:とても|すごく|なんか|ちょっと)?(?:不便|大変|たいへん|困る|困っている|こまる|めんどう|面倒|めんどくさい|面倒くさい|つらい|不安|心配|便利|楽しい|うれしい|嬉しい|幸せ|しあわせ|快適|安心|よい|[良よ]くなる|楽|らく|しんどい|ストレス)(?:だ|です|な|なこと|に|になる|になりたい|である|すぎる|する|したい|がある|がたまる)?[。!]?$/
];
const generalEn =
	/\b(?:inconvenient|difficult|hard|annoying|bad|stressful|stress|problem|hassle|pain|trouble|better|convenient|fun|happy|easy|easier|nice|good|useful|comfortable|tiring|boring|worried|happiness)[.!]?$/i;
const andSoOn = [
	/(?:いろいろ|いろんな|さまざま|様々)な?(?:こと|問題|もの|面|困りごと|悩み)|(?:など|とか)[。!]?$/,
	/\b(?:various|all (?:kinds|sorts) of|many) (?:things|problems|issues|difficulties|troubles)\b|\betc\b|\band so on\b|\bthings like that\b/i
];

/** Pains and gains that could be anybody's. Where figures or a card stand behind a note, they say how much. */
export function vague(sheet: Sheet): Noticed[] {
	return notesIn(sheet, needSections).flatMap((note): Noticed[] => {
		if (note.confidence === 'data' || note.proven) return [];
		const words = plainly(note.words);
		const noticed = (sign: Noticed['sign'], caught: string | null): Noticed[] =>
			caught === null ? [] : [{ sign, note: note.id, caught }];
		const [first] = [
			...noticed('and-so-on', firstMatch(words, andSoOn)),
			...noticed('no-measure', measured.test(words) ? null : firstMatch(words, countable)),
			...noticed('general', isJapanese(words) ? firstMatch(words, general) : generalOf(words))
		];
		return first ? [first] : [];
	});
}

/** In English, four words at most that end in the feeling. */
function generalOf(words: string): string | null {
	return words.split(/\s+/).length <= 4 ? firstMatch(words, [generalEn]) : null;
}
