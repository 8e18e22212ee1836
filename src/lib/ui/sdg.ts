import type { Locale } from '#lib/words/locale.ts';

/** Short words for the 17 goals, ours; the goals themselves: United Nations, 2015. */
const names: readonly { ja: string; en: string }[] = [
	{ ja: '貧困をなくす', en: 'No poverty' },
	{ ja: '飢えをなくす', en: 'Zero hunger' },
	{ ja: '健康と福祉', en: 'Health' },
	{ ja: '質の高い教育', en: 'Education' },
	{ ja: 'ジェンダー平等', en: 'Gender equality' },
	{ ja: '水とトイレ', en: 'Water and sanitation' },
	{ ja: 'エネルギー', en: 'Energy' },
	{ ja: '働きがいと成長', en: 'Work and growth' },
	{ ja: '産業と技術', en: 'Industry and innovation' },
	{ ja: '不平等をなくす', en: 'Less inequality' },
	{ ja: 'まちづくり', en: 'Cities and towns' },
	{ ja: 'つくる責任 つかう責任', en: 'Making and using' },
	{ ja: '気候変動', en: 'Climate' },
	{ ja: '海の豊かさ', en: 'Life below water' },
	{ ja: '陸の豊かさ', en: 'Life on land' },
	{ ja: '平和と公正', en: 'Peace and justice' },
	{ ja: 'パートナーシップ', en: 'Partnership' }
];

/** @param goal 1–17 */
export function sdgName(goal: number, lang: Locale): string {
	return names[goal - 1]?.[lang] ?? '';
}
