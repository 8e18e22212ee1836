import { align } from './align.ts';
import type { Span } from './markup.ts';
import type { Piece } from './pieces.ts';

/**
 * Counters whose reading depends on the number before them: the usual reading, and the readings after the last
 * digits named (何 counts as a digit). All other counters the analyser reads rightly by itself.
 */
const counters: Record<string, { usual: string; after?: Record<string, string> }> = {
	分: { usual: 'ふん', after: { '134680何': 'ぷん' } },
	本: { usual: 'ほん', after: { '1680': 'ぽん', '3何': 'ぼん' } },
	匹: { usual: 'ひき', after: { '1680': 'ぴき', '3何': 'びき' } },
	杯: { usual: 'はい', after: { '1680': 'ぱい', '3何': 'ばい' } },
	票: { usual: 'ひょう', after: { '1680': 'ぴょう', '3何': 'びょう' } },
	歩: { usual: 'ほ', after: { '13680何': 'ぽ' } },
	泊: { usual: 'はく', after: { '134680何': 'ぱく' } },
	階: { usual: 'かい', after: { '3何': 'がい' } },
	軒: { usual: 'けん', after: { '3何': 'げん' } },
	足: { usual: 'そく', after: { '3何': 'ぞく' } },
	千: { usual: 'せん', after: { '3何': 'ぜん' } },
	百: { usual: 'ひゃく', after: { '68': 'ぴゃく', '3何': 'びゃく' } },
	行: { usual: 'ぎょう' },
	時: { usual: 'じ' },
	回: { usual: 'かい' },
	個: { usual: 'こ' },
	件: { usual: 'けん' },
	冊: { usual: 'さつ' },
	点: { usual: 'てん' },
	社: { usual: 'しゃ' },
	校: { usual: 'こう' },
	歳: { usual: 'さい' },
	通: { usual: 'つう' }
};

function counterReading(counter: string, digit: string): string | undefined {
	const known = counters[counter];
	if (!known) return undefined;
	const changed = Object.entries(known.after ?? {}).find(([digits]) => digits.includes(digit));
	return changed ? changed[1] : known.usual;
}

/** Days of the month and counts of days that are か: ふつか to とおか, 14日, 20日, 24日. */
const kaDays = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20, 24]);

const digits = String.raw`[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?`;
/** What may follow a number in digits; the exceptions begin another word (5分野, 3階層, 10人前後). */
const readHere = [
	'人(?:組|分(?!析)|前(?!後)|目)?',
	'日(?:間|目|分)?',
	'月',
	'分(?:間|(?!の[0-9０-９]|[割類野析岐散裂]))',
	'時(?![間期代点])',
	'行(?![くけっきう動政事程進])',
	'本(?![当人社体格部文校物])',
	'階(?![層級段])',
	'歩(?![くいきみ])',
	'足(?![りしすら])',
	'匹(?!敵)',
	'千(?!葉)',
	'[杯票泊軒百]'
].join('|');
const withDigits = new RegExp(String.raw`(?<number>${digits}|何)(?<counter>${readHere})`, 'gu');
const monthBefore = /[0-9０-９]月$/;

const asDigits = (text: string): string => text.normalize('NFKC').replaceAll(',', '');

const suffixes: Record<string, string> = { 組: 'ぐみ', 分: 'ぶん', 前: 'まえ', 目: 'め', 間: 'かん' };

const over = (text: string, reading: string): Piece => ({ type: 'ruby', text, reading });

/** The pieces of a counter after a number in digits, or of the whole where they are read as one (4月1日, ついたち). */
function piecesOf(number: string, counter: string, afterMonth: boolean): Piece[] {
	const value = asDigits(number);
	const isWhat = value === '何';
	const what: Piece = isWhat ? over('何', 'なん') : { type: 'plain', text: number };
	const unit = counter.slice(0, 1);
	const suffix = counter.slice(1);
	const tail = suffix === '' ? [] : [over(suffix, suffixes[suffix] ?? suffix)];
	if (unit === '人') {
		const alone = (value === '1' || value === '2') && suffix !== '前';
		return [what, over('人', alone ? 'り' : 'にん'), ...tail];
	}
	if (unit === '日') {
		if (value === '1' && afterMonth && tail.length === 0) return [over(`${number}日`, 'ついたち')];
		return [what, over('日', kaDays.has(Number(value)) ? 'か' : 'にち'), ...tail];
	}
	if (unit === '月') return [what, over('月', 'がつ')];
	return [what, over(unit, counterReading(unit, value.slice(-1)) ?? unit), ...tail];
}

const numerals: Record<string, { usual: string; short?: string; digit: string }> = {
	一: { usual: 'いち', short: 'いっ', digit: '1' },
	二: { usual: 'に', digit: '2' },
	三: { usual: 'さん', digit: '3' },
	四: { usual: 'よん', digit: '4' },
	五: { usual: 'ご', digit: '5' },
	六: { usual: 'ろく', short: 'ろっ', digit: '6' },
	七: { usual: 'なな', digit: '7' },
	八: { usual: 'はち', short: 'はっ', digit: '8' },
	九: { usual: 'きゅう', digit: '9' },
	十: { usual: 'じゅう', short: 'じゅっ', digit: '0' }
};

const wholeWords: Record<string, string> = {
	一人: 'ひとり',
	二人: 'ふたり',
	四人: 'よにん',
	七人: 'しちにん',
	一日: 'いちにち',
	二日: 'ふつか',
	三日: 'みっか',
	四日: 'よっか',
	五日: 'いつか',
	六日: 'むいか',
	七日: 'なのか',
	八日: 'ようか',
	九日: 'ここのか',
	十日: 'とおか'
};

// 十分 is じゅうぶん nearly always, so it is left to the analyser and readings.yaml.
const withKanji =
	/(?<![一二三四五六七八九十百千万])(?!十分)([一二三四五六七八九十])([人日本匹杯票歩泊階軒足回個件冊点社校歳通分])/gu;

function kanjiReading(numeral: string, counter: string): string | undefined {
	const known = numerals[numeral];
	const unit = known && counterReading(counter, known.digit);
	if (!known || !unit) return wholeWords[numeral + counter];
	// いっかい, いっさつ, いってん, いっぽん, but ろくさつ.
	const shortens = numeral === '六' ? /^[か-こぱ-ぽ]/ : /^[か-とぱ-ぽ]/;
	return (known.short && shortens.test(unit) ? known.short : known.usual) + unit;
}

/** A text that is nothing but a counter is the unit of a figure, its number standing elsewhere. */
const units = new Map([
	['人', 'にん'],
	['分', 'ふん'],
	['日', 'にち'],
	['本', 'ほん']
]);

/** Numbers with their counters, where the analyser alone would read them wrongly. */
export function numberSpans(text: string): { sure: Span[]; guessed: Span[] } {
	const unit = units.get(text);
	if (unit) return { sure: [{ start: 0, end: text.length, pieces: [over(text, unit)] }], guessed: [] };
	const sure: Span[] = [];
	for (const match of text.matchAll(withDigits)) {
		const { number = '', counter = '' } = match.groups ?? {};
		const pieces = piecesOf(number, counter, monthBefore.test(text.slice(0, match.index)));
		sure.push({ start: match.index, end: match.index + match[0].length, pieces });
	}
	const guessed: Span[] = [];
	for (const match of text.matchAll(withKanji)) {
		const [word, numeral = '', counter = ''] = match;
		const reading = kanjiReading(numeral, counter);
		if (reading)
			guessed.push({ start: match.index, end: match.index + word.length, pieces: align(word, reading) });
	}
	return { sure, guessed };
}
