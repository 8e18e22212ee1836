/** What looks like somebody's name or contact in a note, as it stands there; null where nothing does. */
export function personalIn(text: string): string | null {
	const words = text.slice(0, longest).normalize('NFKC');
	for (const pattern of patterns) {
		const [found] = pattern.exec(words) ?? [];
		if (found !== undefined) return found.trim();
	}
	return null;
}

/** Longer than any note: what comes in from elsewhere may be anything. */
const longest = 2000;

/**
 * Contact data has forms of its own. A name has none: what is caught is a family name of two or three kanji with a
 * form of address, a title with a capitalised name, or an address down to the number of the house. Somebody's role
 * (お客さん, 店長さん) is no name, so roles are let through.
 */
const roles =
	'お客|客|店長|校長|先生|看護師|保育士|会社員|農家|漁師|住民|市民|町民|村民|利用者|参加者|高齢者|障害者|外国人|留学生|高校生|中学生|小学生|大学生|生徒|学生|子ども|祖父|祖母|両親|父母|兄弟|姉妹|息子|娘|奥|旦那|赤|皆|患者|観光客|運転手|駅員|職員|社員|隣|近所|地域|家族|友達|先輩|後輩|部員|選手|医師|薬剤師|介護士|大工|魚屋|八百屋|本屋|花屋|肉屋|床屋|大家|管理人|役場|市役所';
const patterns = [
	/[\w.+-]+@[\w-]+\.[\w.]+/,
	/(?<![\d.])(?:\+81[-\s]?|0)\d(?:[-‐-―−ー\s()]?\d){8,9}(?!\d)/,
	/(?:LINE|Instagram|インスタ|Discord|TikTok|X|Twitter)\s*(?:の)?(?:ID|アカウント|DM)\s*(?:は|:)?\s*[\w.@-]{3,}/i,
	new RegExp(
		`(?<![\\p{Script=Han}])(?!${roles})[\\p{Script=Han}]{2,3}(?:さん|くん|君|ちゃん|さま|様)(?!の家|ち)`,
		'u'
	),
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+[市区町村][\p{Script=Han}\p{Script=Katakana}]{1,8}\s*\d+(?:丁目|番地?|-\d+)/u,
	/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+/
];
