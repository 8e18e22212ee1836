import { notesIn, userSections, type Sheet } from '../sheet.ts';
import { firstMatch, plainly, type Noticed } from './rule.ts';

const ja = [
	...['高校生', '中学生', '小学生', '大学生', '留学生', '学生', '生徒', '児童', '園児', '若者', '大人'],
	...['子ども', '子供', 'こども', '高齢者', 'お年寄り', '先生', '教師', '教員', '顧問', '保護者', '親'],
	...['母親', '父親', '祖父母', '会社員', '社会人', '観光客', '旅行者', '外国人', '住民', '市民', '町民'],
	...['農家', '漁師', '店主', '店員', 'お店の人', '患者', '医師', '医者', '看護師', '介護士', '妊婦'],
	...['運転手', 'ドライバー', '従業員', '企業', '会社', '自治体', '役所', '部員', '親子']
].join('|');
const en =
	'(?:high[- ]?school(?:ers?| students?)|students?|pupils?|teen(?:ager)?s|teachers?|parents?|mothers?|fathers?|grandparents|seniors|the elderly|(?:elderly|older|young|foreign|disabled) (?:people|residents|visitors)|tourists?|visitors?|residents?|citizens?|farmers?|fishers|shop ?owners?|shops|doctors?|nurses?|patients?|children|kids|adults|workers?|drivers?|foreigners?|compan(?:y|ies)|clubs?|the city)';

/** Two kinds of people side by side, the second at the end: "parents who live apart from students" is one. */
const several = [
	new RegExp(
		`(?:${ja})(?:たち|さん|の方|など)?(?:と|や|、|・|,|/|&|\\+|または|および|及び|、そして)(?:[^、。]{0,6}の)?(?:${ja})(?:たち|さん|の方|など|の人)?(?=[。!]?$|[((])`
	),
	new RegExp(
		`\\b${en}(?: and| or| as well as|,|/| &) (?:[\\w']+ ){0,2}${en}(?=[.!]?$| who\\b| in\\b| of\\b)`,
		'i'
	)
];
const everyone = [
	/みんな|みな(?:さん|様)|全員|(?:すべて|全て|あらゆる|世界中|日本中|町中|地域|まち|町|街|市)の(?:人々|人たち|人)|だれでも|誰でも|全国民|国民/,
	/\b(?:everyone|everybody|anyone|anybody|all (?:the )?(?:people|citizens|residents|students)|people in general|the whole (?:town|city|world|school)|society)\b/i
];

/** A note that says for whom it holds: 「観光客：…」「（住民）…」「お店にとって…」 */
const labelJa = new RegExp(
	`^(?:[【\\[((<「])?(${ja})(?:たち|さん)?(?:[】\\]))>」]|:|…|にとって|としては|の場合|側は)`
);
const topicJa = new RegExp(`^(${ja})(?:たち|さん)?は`);
const labelEn = new RegExp(`^(?:[\\[(<])?(?:for )?(${en})(?:[\\])>]|:|,| -)`, 'i');

/** Several kinds of users on one canvas. */
export function mixedUsers(sheet: Sheet): Noticed[] {
	const user = plainly(sheet.user);
	const both = firstMatch(user, several);
	if (both !== null) return [{ sign: 'several-users', note: null, caught: both }];
	const all = firstMatch(user, everyone);
	if (all !== null) return [{ sign: 'everyone', note: null, caught: all }];

	const named = new Set<string>();
	for (const note of notesIn(sheet, userSections)) {
		const words = plainly(note.words);
		// "…は" in a pain is often somebody else, who causes it; in a job or a gain it is the one who wants it.
		const patterns = note.section === 'pains' ? [labelJa, labelEn] : [labelJa, topicJa, labelEn];
		for (const pattern of patterns) {
			const [, who] = pattern.exec(words) ?? [];
			if (who !== undefined) named.add(who.toLowerCase());
		}
	}
	if (named.size < 2) return [];
	return [{ sign: 'labelled-users', note: null, caught: [...named].slice(0, 3).join(' / ') }];
}
