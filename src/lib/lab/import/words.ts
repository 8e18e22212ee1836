import type { ColumnType } from '#lib/data/import/guess.ts';
import type { Delimiter } from '#lib/data/import/delimiter.ts';
import type { Encoding } from '#lib/data/import/decode.ts';
import { limits } from '#lib/data/import/limits.ts';
import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

const ja = new Intl.NumberFormat('ja-JP');
const en = new Intl.NumberFormat('en-GB');
const megabytes = limits.bytes / 1024 / 1024;

const encodingsJa: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	shift_jis: 'Shift_JIS（Windows・Excel）',
	'euc-jp': 'EUC-JP',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16（BE）'
};
const encodingsEn: Record<Encoding, string> = {
	...encodingsJa,
	shift_jis: 'Shift_JIS (Windows, Excel)',
	'utf-16be': 'UTF-16 (BE)'
};

/** Words of bringing in a table of one's own. */
export const words = defineWords({
	ja: {
		title: '自分の表を読みこむ',
		intro:
			'調べた数や、ダウンロードした統計を、ここでグラフにできます。ファイルはこの端末の中だけで読みます。どこにも送りません。',
		choose: '表を選ぶ',
		chooseFile: 'CSVファイルを選ぶ',
		dropHere: 'ここにファイルを置いても読めます',
		limits: `CSV・TSV。${megabytes} MB、${ja.format(limits.rows)}行まで。Excelのファイルは「CSV（コンマ区切り）」で保存し直してください。`,
		paste: '表計算ソフトのセルを貼りつける',
		pasteHelp: 'ExcelやGoogleスプレッドシートでセルを選んでコピーし、この枠に貼りつけます。',
		pasteRead: '貼ったセルを読む',
		pasted: '貼りつけた表',
		reading: (name: string) => `「${name}」を読んでいます…`,
		cancel: 'やめる',
		other: '別の表にする',
		refused: 'この表は読みこめませんでした',
		safe: 'もとのファイルも、前に読みこんだ表も、そのまま残っています。',
		broken: 'うまく読めませんでした',
		brokenText: 'もう一度試してください。続くときは、ページを開き直してください。',
		faults: {
			'too-large': (bytes: number) =>
				`ファイルが大きすぎます（${ja.format(Math.ceil(bytes / 1024 / 1024))} MB）。読めるのは ${megabytes} MB までです。使う列や行だけを残して、保存し直してください。`,
			'too-many-rows': `行が多すぎます。読めるのは ${ja.format(limits.rows)} 行までです。期間や地域をしぼって、保存し直してください。`,
			'too-many-columns': (line: number) =>
				`列が多すぎます（${ja.format(line)}行目）。読めるのは ${ja.format(limits.columns)} 列までです。区切りの文字がちがうのかもしれません。`,
			'too-many-cells': `セルが多すぎます。読めるのは ${ja.format(limits.cells)} 個までです。使う列だけを残して、保存し直してください。`,
			empty: '中に表が見つかりませんでした。見出しの下に、少なくとも1行が必要です。',
			workbook:
				'Excelなどのブックです。表計算ソフトで開き、「名前を付けて保存」で「CSV（コンマ区切り）」か「CSV UTF-8」を選んでください。',
			'not-text': '文字のファイルではないようです。CSVかTSVのファイルを選んでください。',
			gone: 'ファイルが開けません。移動したか、消されたのかもしれません。もう一度選んでください。'
		},
		preview: '読みこむ前に、確かめる',
		size: (rows: number, columns: number) => `${ja.format(rows)}行 × ${ja.format(columns)}列`,
		how: '読み方',
		howHelp: '文字が化けたり、見出しがずれていたりしたら、ここで直せます。',
		encoding: '文字コード',
		delimiter: 'セルの区切り',
		above: '見出しより上の、とばす行',
		headerRows: '見出しの行',
		rowsOf: (n: number) => `${n}行`,
		none: 'なし',
		encodings: encodingsJa,
		delimiters: { ',': 'コンマ（,）', '\t': 'タブ', ';': 'セミコロン（;）' } satisfies Record<
			Delimiter,
			string
		>,
		columns: '列の名前と種類',
		columnsHelp: '種類は、中身から見当をつけたものです。ちがっていたら選び直してください。',
		column: (n: number) => `${n}列目`,
		columnName: '名前',
		unit: '単位',
		type: '種類',
		types: { string: '言葉', integer: '整数', number: '小数', year: '年' } satisfies Record<
			ColumnType,
			string
		>,
		unsure: '自信なし。確かめて',
		example: (text: string) => `例：${text}`,
		missing: (n: number) => `値なし ${ja.format(n)}`,
		allMissing: '値がありません',
		keys: {
			pref_code: '都道府県が分かるので、ほかの表とつなげられます。',
			iso3: '国のコードがあるので、ほかの表とつなげられます。'
		},
		added: '都道府県コード（名前から付けました）',
		showAll: (n: number) => `残りの${n}列も見る`,
		head: (shown: number, rows: number) =>
			shown < rows ? `はじめの${shown}行（全部で${ja.format(rows)}行）` : `全部の${shown}行`,
		noValue: '値なし',
		bad: (n: number) => `確かめてほしいところが ${ja.format(n)}か所あります`,
		badText: 'このままでも読みこめます。数として読めないところは「値なし」になります。',
		badMore: (n: number) => `ほかに ${ja.format(n)}か所`,
		line: (n: number) => `${ja.format(n)}行目`,
		lines: {
			'few-cells': (cells: number, expected: number) =>
				`セルが${cells}個しかありません（列は${expected}）。足りないところは「値なし」です。`,
			'many-cells': (cells: number, expected: number) =>
				`セルが${cells}個あります（列は${expected}）。はみ出したセルは入りません。`,
			'open-quote': '「"」が閉じていません。ただの文字として読みます。',
			'stray-text': '「"」で閉じた後ろに文字があります。続けて読みます。',
			unreadable: (encoding: Encoding) => `${encodingsJa[encoding]}では読めない文字があります。`,
			'long-cell': `1つのセルが長すぎます。${ja.format(limits.cell)}文字で切ります。`,
			note: '表の下の注のようです。行には入れません。',
			'not-a-number': (text: string, column: string) => `「${column}」の「${text}」は、数として読めません。`,
			'not-a-year': (text: string, column: string) => `「${column}」の「${text}」は、年として読めません。`
		},
		about: 'この表のこと',
		name: '表の名前',
		publisher: '出典（だれが調べた数か）',
		publisherHelp: 'たとえば「2年3組の調べ」「総務省 国勢調査」。あとでグラフの下に出ます。',
		year: 'いつの数か',
		yearHelp: 'たとえば「2024」「2015〜2020」',
		optional: '書かなくてもよい',
		use: 'この表を使う',
		storing: 'しまっています…',
		notStored: {
			full: 'この端末の空きが足りず、表をしまえませんでした。使わない動画や表を消してから、もう一度押してください。',
			blocked: 'このブラウザは、表をとっておけません。',
			failed: '表をしまえませんでした。もう一度押してください。'
		},
		mine: '読みこんだ表',
		mineNone: 'まだありません。',
		rename: '名前を変える',
		renameOf: (name: string) => `「${name}」の名前を変える`,
		newName: '新しい名前',
		saveName: '決める',
		remove: '消す',
		removeOf: (name: string) => `「${name}」を消す`,
		removed: (name: string) => `「${name}」を消しました。`,
		open: (name: string) => `「${name}」を開く`,
		original: 'もとのファイル',
		originalOf: (name: string) => `「${name}」のもとのファイルを保存する`
	},
	en: {
		title: 'Bring in a table of your own',
		intro:
			'Turn figures you collected or downloaded into charts. The file is read on this device only. Nothing is sent anywhere.',
		choose: 'Pick a table',
		chooseFile: 'Choose a CSV file',
		dropHere: 'or drop the file here',
		limits: `CSV or TSV, up to ${megabytes} MB and ${en.format(limits.rows)} rows. Save an Excel workbook as “CSV” first.`,
		paste: 'Paste cells from a spreadsheet',
		pasteHelp: 'Select cells in Excel or Google Sheets, copy them, and paste them into this box.',
		pasteRead: 'Read the pasted cells',
		pasted: 'Pasted table',
		reading: (name: string) => `Reading “${name}”…`,
		cancel: 'Stop',
		other: 'Pick another table',
		refused: 'This table could not be read',
		safe: 'The file itself and the tables you brought in before are unchanged.',
		broken: 'Something went wrong while reading',
		brokenText: 'Please try again. If it keeps happening, reload the page.',
		faults: {
			'too-large': (bytes: number) =>
				`The file is too large (${en.format(Math.ceil(bytes / 1024 / 1024))} MB). Up to ${megabytes} MB can be read. Keep only the rows and columns you need and save it again.`,
			'too-many-rows': `There are too many rows. Up to ${en.format(limits.rows)} can be read. Narrow down the years or places and save it again.`,
			'too-many-columns': (line: number) =>
				`There are too many columns (line ${en.format(line)}). Up to ${en.format(limits.columns)} can be read. Perhaps the cells are separated by another character.`,
			'too-many-cells': `There are too many cells. Up to ${en.format(limits.cells)} can be read. Keep only the columns you need and save it again.`,
			empty: 'There is no table in it. At least one row is needed below the header.',
			workbook:
				'This is a spreadsheet workbook. Open it in the spreadsheet program, choose “Save as”, and pick “CSV UTF-8”.',
			'not-text': 'This does not look like a text file. Choose a CSV or TSV file.',
			gone: 'The file cannot be opened. Perhaps it was moved or deleted. Please choose it again.'
		},
		preview: 'Have a look before you use it',
		size: (rows: number, columns: number) =>
			`${en.format(rows)} ${rows === 1 ? 'row' : 'rows'} × ${count(columns, 'column', 'columns')}`,
		how: 'How it is read',
		howHelp: 'If letters look garbled or the header is off, put it right here.',
		encoding: 'Character encoding',
		delimiter: 'Cells are separated by',
		above: 'Lines to skip above the header',
		headerRows: 'Header rows',
		rowsOf: (n: number) => count(n, 'row', 'rows'),
		none: 'None',
		encodings: encodingsEn,
		delimiters: { ',': 'Comma (,)', '\t': 'Tab', ';': 'Semicolon (;)' } satisfies Record<Delimiter, string>,
		columns: 'Names and types of the columns',
		columnsHelp: 'The types are guesses made from the contents. Change those that are wrong.',
		column: (n: number) => `Column ${n}`,
		columnName: 'Name',
		unit: 'Unit',
		type: 'Type',
		types: { string: 'Words', integer: 'Whole numbers', number: 'Decimals', year: 'Years' } satisfies Record<
			ColumnType,
			string
		>,
		unsure: 'Not sure. Please check',
		example: (text: string) => `e.g. ${text}`,
		missing: (n: number) => `${en.format(n)} missing`,
		allMissing: 'No values',
		keys: {
			pref_code: 'The prefectures were recognised, so this table can be joined with others.',
			iso3: 'It has country codes, so this table can be joined with others.'
		},
		added: 'Prefecture code (added from the names)',
		showAll: (n: number) => `Show ${count(n, 'more column', 'more columns')}`,
		head: (shown: number, rows: number) =>
			shown < rows ? `The first ${shown} of ${en.format(rows)} rows` : count(shown, 'row', 'rows'),
		noValue: 'no value',
		bad: (n: number) => `${en.format(n)} ${n === 1 ? 'place' : 'places'} to check`,
		badText: 'You can go on. Figures that could not be read will be missing.',
		badMore: (n: number) => `and ${en.format(n)} more`,
		line: (n: number) => `Line ${en.format(n)}`,
		lines: {
			'few-cells': (cells: number, expected: number) =>
				`It has only ${count(cells, 'cell', 'cells')} for ${count(expected, 'column', 'columns')}. The rest is missing.`,
			'many-cells': (cells: number, expected: number) =>
				`It has ${count(cells, 'cell', 'cells')} for ${count(expected, 'column', 'columns')}. What is too much is left out.`,
			'open-quote': 'A quotation mark is never closed. It is read as an ordinary letter.',
			'stray-text': 'There is text behind a closing quotation mark. It is read as part of the cell.',
			unreadable: (encoding: Encoding) => `Some letters cannot be read as ${encodingsEn[encoding]}.`,
			'long-cell': `A cell is too long and is cut at ${en.format(limits.cell)} characters.`,
			note: 'This looks like a note below the table. It is not read as a row.',
			'not-a-number': (text: string, column: string) =>
				`“${text}” in “${column}” cannot be read as a number.`,
			'not-a-year': (text: string, column: string) => `“${text}” in “${column}” cannot be read as a year.`
		},
		about: 'About this table',
		name: 'Name of the table',
		publisher: 'Source (who counted or measured)',
		publisherHelp:
			'For example “our class, 2-3” or “Statistics Bureau, census”. It will stand under your charts.',
		year: 'When the figures are from',
		yearHelp: 'For example “2024” or “2015–2020”',
		optional: 'optional',
		use: 'Use this table',
		storing: 'Storing…',
		notStored: {
			full: 'This device is out of space, so the table was not stored. Delete films or tables you do not need, then press again.',
			blocked: 'This browser cannot keep tables.',
			failed: 'The table was not stored. Please press again.'
		},
		mine: 'Tables you brought in',
		mineNone: 'None yet.',
		rename: 'Rename',
		renameOf: (name: string) => `Rename “${name}”`,
		newName: 'New name',
		saveName: 'Save',
		remove: 'Delete',
		removeOf: (name: string) => `Delete “${name}”`,
		removed: (name: string) => `“${name}” was deleted.`,
		open: (name: string) => `Open “${name}”`,
		original: 'Original file',
		originalOf: (name: string) => `Save the original file of “${name}”`
	}
});
export type ImportWords = (typeof words)['ja'];
