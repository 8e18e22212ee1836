/**
 * Units as Japanese tables write them, by themselves or with a power of ten in front (千人, 百万円, 10万人) or per
 * something (円/人, 人/km2). Only what is known counts: 人口（男） has no unit.
 */
const scale = '(?:[十百千万億兆]+|\\d+[万億]?|thousand |million |billion )?';
const plain =
	'(?:人|円|ドル|世帯|戸|件|棟|台|校|園|学級|所|か所|カ所|箇所|施設|店|社|事業所|回|日|泊|人泊|時間|分|秒|年|か月|歳|才|点|本|冊|枚|個|頭|羽|匹|株|杯|隻|組|票|人口10万対|' +
	'%|％|‰|ポイント|pt|倍|割|℃|°C|度|hPa|' +
	'mm|cm|m|km|ｍ|ｋｍ|㎜|㎝|㎞|m2|m²|㎡|km2|km²|㎢|ha|a|ヘクタール|坪|m3|m³|㎥|' +
	'mg|g|kg|t|トン|ｔ|㎏|L|l|ℓ|リットル|kL|W|kW|MW|GW|Wh|kWh|MWh|GWh|TWh|J|MJ|GJ|TJ|PJ|cal|kcal|V|A|Hz|dB|lx|pH|ppm|ppb|' +
	'USD|JPY|yen|people|persons|households|years|days|hours|minutes|tonnes|tons|t-CO2|tCO2|kgCO2|t-CO₂)';
const unit = new RegExp(`^${scale}${plain}(?:[/／・]${scale}${plain})*$`);

export function isUnit(text: string): boolean {
	return text.length <= 20 && unit.test(text.trim());
}

/** "総人口（人）" is a label and a unit; without a known unit in brackets at its end a text stays whole. */
export function splitUnit(text: string): { label: string; unit: string } {
	const match =
		/^(.*?)\s*[（(［[〔【]\s*(?:単位\s*[:：]?\s*)?([^（）()［］[\]〔〕【】]{1,20})[）)］\]〕】]$/u.exec(text);
	const inside = match?.[2]?.trim() ?? '';
	return match && isUnit(inside) ? { label: match[1] ?? '', unit: inside } : { label: text, unit: '' };
}
