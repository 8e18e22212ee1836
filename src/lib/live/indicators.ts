import type { Locale } from '#lib/words/locale.ts';

type Localised = Record<Locale, string>;

/** A figure of the World Bank that the app may ask for; the server asks for no other. */
export type Indicator = {
	/** The World Bank's own id. */
	id: string;
	name: Localised;
	unit: Localised;
	/** Whole numbers (people), or numbers with decimals. */
	type: 'integer' | 'number';
	measure: 'total' | 'rate';
	/** Who counts or works out these figures; the World Bank gathers them. */
	producer: Localised;
	sdgs: number[];
	/** What one has to know to read it right. */
	caveat: Localised;
	question: Localised;
};

const percentOfPeople = { ja: '％（人口のうち）', en: '% of population' };

export const indicators: readonly Indicator[] = [
	{
		id: 'SP.POP.TOTL',
		name: { ja: '人口', en: 'Population' },
		unit: { ja: '人', en: 'people' },
		type: 'integer',
		measure: 'total',
		producer: {
			ja: '国連人口部、各国の統計機関など',
			en: 'United Nations Population Division, national statistical offices and others'
		},
		sdgs: [11],
		caveat: {
			ja: '年のなかごろの人口の推計です。国勢調査の間の年は、計算で出しています。',
			en: 'Midyear estimates; the years between two censuses are worked out.'
		},
		question: {
			ja: '2000年から人口がへった国はどこ？　となりの国はどう？',
			en: 'Where are there fewer people than in 2000? And next door?'
		}
	},
	{
		id: 'SP.DYN.LE00.IN',
		name: { ja: '平均寿命', en: 'Life expectancy at birth' },
		unit: { ja: '年', en: 'years' },
		type: 'number',
		measure: 'rate',
		producer: {
			ja: '国連人口部、各国の統計機関など',
			en: 'United Nations Population Division, national statistical offices and others'
		},
		sdgs: [3],
		caveat: {
			ja: 'その年の死亡の様子がずっと続くとしたら、生まれた子が平均で何年生きるか、という数です。予言ではありません。',
			en: 'How long a newborn would live on average if deaths stayed as they were that year. It is not a forecast.'
		},
		question: {
			ja: '2020年ごろに下がった国はどこ？　何があった？',
			en: 'Where did it fall around 2020? What happened there?'
		}
	},
	{
		id: 'SP.DYN.TFRT.IN',
		name: { ja: '合計特殊出生率', en: 'Fertility rate' },
		unit: { ja: '人（女性1人当たり）', en: 'births per woman' },
		type: 'number',
		measure: 'rate',
		producer: {
			ja: '国連人口部、各国の統計機関など',
			en: 'United Nations Population Division, national statistical offices and others'
		},
		sdgs: [3, 5],
		caveat: {
			ja: 'その年の年齢別の出生のようすから計算した数で、一人ひとりが産んだ数ではありません。',
			en: 'Worked out from one year’s births by age of mother; not how many children women really had.'
		},
		question: {
			ja: '日本と同じくらいの国はどこ？　20年前からどう動いた？',
			en: 'Which countries are where Japan is? How have they moved in twenty years?'
		}
	},
	{
		id: 'EN.GHG.CO2.PC.CE.AR5',
		name: { ja: '1人当たりのCO2排出量', en: 'CO2 emissions per person' },
		unit: { ja: 't（CO2換算）', en: 't CO2e' },
		type: 'number',
		measure: 'rate',
		producer: {
			ja: 'EDGAR（欧州委員会共同研究センターほか）',
			en: 'EDGAR (European Commission, Joint Research Centre, and others)'
		},
		sdgs: [12, 13],
		caveat: {
			ja: '国の中で出した量です。森を切ることなど、土地の使い方の変化による分は入っていません。',
			en: 'What is emitted inside the country; without changes in land use such as cleared forests.'
		},
		question: {
			ja: 'へらしている国は、何を変えた？',
			en: 'Where it fell: what did they change?'
		}
	},
	{
		id: 'EG.ELC.ACCS.ZS',
		name: { ja: '電気を使える人の割合', en: 'Access to electricity' },
		unit: percentOfPeople,
		type: 'number',
		measure: 'rate',
		producer: {
			ja: '国際エネルギー機関、国際再生可能エネルギー機関、国連統計部、世界銀行、世界保健機関',
			en: 'IEA, IRENA, UNSD, World Bank, WHO'
		},
		sdgs: [7],
		caveat: {
			ja: '調査のない年は、モデルで推計しています。一日に何時間使えるかは、わかりません。',
			en: 'Years without a survey are modelled. It does not say for how many hours a day there is power.'
		},
		question: {
			ja: '20年で大きくふえた国はどこ？',
			en: 'Where did it rise most in twenty years?'
		}
	},
	{
		id: 'IT.NET.USER.ZS',
		name: { ja: 'インターネットを使う人の割合', en: 'People using the internet' },
		unit: percentOfPeople,
		type: 'number',
		measure: 'rate',
		producer: { ja: '国際電気通信連合（ITU）', en: 'International Telecommunication Union (ITU)' },
		sdgs: [9, 17],
		caveat: {
			ja: 'この3か月に一度でも使った人です。国によって調査の年齢や方法がちがいます。',
			en: 'Anyone who used it in the last three months. Ages and methods of the surveys differ by country.'
		},
		question: {
			ja: '使う人が半分をこえたのは、それぞれ何年？',
			en: 'In which year did each country pass one half?'
		}
	},
	{
		id: 'SH.H2O.SMDW.ZS',
		name: { ja: '安全に管理された飲み水を使える人の割合', en: 'Safely managed drinking water' },
		unit: percentOfPeople,
		type: 'number',
		measure: 'rate',
		producer: {
			ja: 'WHO・ユニセフ共同モニタリングプログラム（JMP）',
			en: 'WHO/UNICEF Joint Monitoring Programme (JMP)'
		},
		sdgs: [6],
		caveat: {
			ja: '家の敷地にあり、必要なときに使え、よごれていない水のことです。推計のない国が多くあります。',
			en: 'Water on the premises, there when needed, and not contaminated. Many countries have no estimate.'
		},
		question: {
			ja: '数字のない国は、どんな国？',
			en: 'Which countries have no figure?'
		}
	},
	{
		id: 'SE.SEC.ENRR',
		name: { ja: '中等教育の総就学率', en: 'Secondary school enrolment (gross)' },
		unit: { ja: '％（その年ごろの人口に対して）', en: '% of that age group' },
		type: 'number',
		measure: 'rate',
		producer: { ja: 'ユネスコ統計研究所（UIS）', en: 'UNESCO Institute for Statistics (UIS)' },
		sdgs: [4],
		caveat: {
			ja: '年ごろをすぎて通う人も数えるので、100％をこえることがあります。数字のない年も多くあります。',
			en: 'Older and younger students count too, so it can pass 100 %. Many years are missing.'
		},
		question: {
			ja: '100％より上と下では、それぞれ何が起きている？',
			en: 'What goes on above 100 %, and what below?'
		}
	},
	{
		id: 'SG.GEN.PARL.ZS',
		name: { ja: '国会議員にしめる女性の割合', en: 'Women in parliament' },
		unit: { ja: '％（議席のうち）', en: '% of seats' },
		type: 'number',
		measure: 'rate',
		producer: { ja: '列国議会同盟（IPU）', en: 'Inter-Parliamentary Union (IPU)' },
		sdgs: [5],
		caveat: {
			ja: '一院制の議会か、二院制の下院（日本では衆議院）だけの数です。',
			en: 'The only chamber, or the lower one (in Japan the House of Representatives).'
		},
		question: {
			ja: '急にふえた年のある国では、何が決まった？',
			en: 'Where it jumped: what was decided that year?'
		}
	},
	{
		id: 'SL.TLF.CACT.FE.ZS',
		name: { ja: '女性の労働力率', en: 'Women in the labour force' },
		unit: { ja: '％（15歳以上の女性のうち）', en: '% of women aged 15 and over' },
		type: 'number',
		measure: 'rate',
		producer: {
			ja: '国際労働機関（ILO）のモデル推計',
			en: 'International Labour Organization (ILO), modelled estimates'
		},
		sdgs: [5, 8],
		caveat: {
			ja: '働いている人と、仕事をさがしている人の割合です。家の中の無償の仕事は数えません。モデルによる推計をふくみます。',
			en: 'Those who work and those who look for work; unpaid work at home is not counted. Partly modelled.'
		},
		question: {
			ja: '豊かな国ほど高い？　そうとはいえない国は？',
			en: 'Is it higher where people are richer? Which countries do not fit?'
		}
	},
	{
		id: 'AG.LND.FRST.ZS',
		name: { ja: '森林の割合', en: 'Forest area' },
		unit: { ja: '％（陸地のうち）', en: '% of land area' },
		type: 'number',
		measure: 'rate',
		producer: { ja: '国連食糧農業機関（FAO）', en: 'Food and Agriculture Organization (FAO)' },
		sdgs: [15],
		caveat: {
			ja: '自然の森も、植えた森も、ひとつに数えています。',
			en: 'Natural and planted forests are counted as one.'
		},
		question: {
			ja: 'ふえた国とへった国の差は、どこから来る？',
			en: 'Where do gains and losses come from?'
		}
	},
	{
		id: 'SI.POV.DDAY',
		name: { ja: '極度にまずしいくらしの人の割合', en: 'People in extreme poverty' },
		unit: percentOfPeople,
		type: 'number',
		measure: 'rate',
		producer: {
			ja: '世界銀行、貧困と不平等プラットフォーム',
			en: 'World Bank, Poverty and Inequality Platform'
		},
		sdgs: [1],
		caveat: {
			ja: '国際貧困ラインより少ないお金でくらす人です。線の高さは見直されることがあり、いまの線は、世界銀行での正式な名前に書いてあります。調査のない年が多くあります。',
			en: 'People who live on less than the international poverty line. The line is revised at times; the World Bank’s own name for the figure has the present one. Many years have no survey.'
		},
		question: {
			ja: '大きくへった国では、いつ、何が変わった？',
			en: 'Where it fell far: when, and what changed?'
		}
	}
];

export function indicatorOf(id: string): Indicator | undefined {
	return indicators.find((one) => one.id === id);
}

/** What a table of the figure is called on this device; an address holds no dots there. */
export function tableIdOf({ id }: Indicator): string {
	return id.replaceAll('.', '_');
}

/** The figure of a stored table; undefined for one the app no longer knows, or that is no fetched one. */
export function indicatorIn({ kind, id }: { kind: 'own' | 'live'; id: string }): Indicator | undefined {
	return kind === 'live' ? indicators.find((one) => tableIdOf(one) === id) : undefined;
}

/** The name under which addresses and lessons know a fetched table. */
export function tableName(indicator: Indicator): string {
	return `live:${tableIdOf(indicator)}`;
}
