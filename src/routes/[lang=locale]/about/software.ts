/** An open-source part that runs in the app, or whose work is in what it shows. */
export type SoftwarePart = {
	name: string;
	/** Names in package.json. */
	packages: readonly string[];
	/** As the packages state it (SPDX). */
	license: string;
	url: string;
	does: { ja: string; en: string };
};

export const software: readonly SoftwarePart[] = [
	{
		name: 'Svelte, SvelteKit',
		packages: ['svelte', '@sveltejs/kit', '@sveltejs/adapter-node', '@sveltejs/adapter-static'],
		license: 'MIT',
		url: 'https://svelte.dev',
		does: { ja: '画面とページ', en: 'Screens and pages' }
	},
	{
		name: 'Dexie',
		packages: ['dexie'],
		license: 'Apache-2.0',
		url: 'https://dexie.org',
		does: { ja: '端末への保存', en: 'Saving on the device' }
	},
	{
		name: 'fake-indexeddb',
		packages: ['fake-indexeddb'],
		license: 'Apache-2.0',
		url: 'https://github.com/dumbmatter/fakeIndexedDB',
		does: {
			ja: '保存が止められた端末でもレッスンを続けられるようにする',
			en: 'Carrying on where saving is blocked'
		}
	},
	{
		name: 'D3',
		packages: ['d3-array', 'd3-dsv', 'd3-format', 'd3-geo', 'd3-random', 'd3-scale', 'd3-shape'],
		license: 'ISC',
		url: 'https://d3js.org',
		does: { ja: 'グラフの計算', en: 'Calculating the charts' }
	},
	{
		name: 'world-atlas, topojson-client',
		packages: ['world-atlas', 'topojson-client'],
		license: 'ISC',
		url: 'https://github.com/topojson/world-atlas',
		does: {
			ja: '世界地図の形（もとはNatural Earth）',
			en: 'Outlines of the world map (from Natural Earth)'
		}
	},
	{
		name: 'i18n-iso-countries',
		packages: ['i18n-iso-countries'],
		license: 'MIT',
		url: 'https://github.com/michaelwittig/node-i18n-iso-countries',
		does: { ja: '国コードの対応', en: 'Matching the codes of countries' }
	},
	{
		name: 'jsep',
		packages: ['jsep'],
		license: 'MIT',
		url: 'https://ericsmekens.github.io/jsep/',
		does: { ja: '自分で作る列の式を読む', en: 'Reading the formulas of one’s own columns' }
	},
	{
		name: 'valibot',
		packages: ['valibot'],
		license: 'MIT',
		url: 'https://valibot.dev',
		does: { ja: 'レッスンと答えの形の確認', en: 'Checking the form of lessons and answers' }
	},
	{
		name: 'fflate',
		packages: ['fflate'],
		license: 'MIT',
		url: 'https://101arrowz.github.io/fflate/',
		does: { ja: '記録を一つのファイルにまとめる', en: 'Putting the work into one file' }
	},
	{
		name: 'noble-hashes',
		packages: ['@noble/hashes'],
		license: 'MIT',
		url: 'https://paulmillr.com/noble/',
		does: {
			ja: 'ファイルがこわれていないかの確認',
			en: 'Checking that a file is not damaged'
		}
	},
	{
		name: 'kuromojin',
		packages: ['kuromojin'],
		license: 'MIT',
		url: 'https://github.com/azu/kuromojin',
		does: { ja: 'ふりがなの下書き', en: 'First draft of the furigana' }
	},
	{
		name: 'kuromoji.js',
		packages: ['kuromoji'],
		license: 'Apache-2.0',
		url: 'https://github.com/takuyaa/kuromoji.js',
		does: {
			ja: 'ふりがなのための辞書と分析（IPA辞書）',
			en: 'The dictionary (IPADIC) and analyser for the furigana'
		}
	},
	{
		name: 'uqr',
		packages: ['uqr'],
		license: 'MIT',
		url: 'https://github.com/unjs/uqr',
		does: {
			ja: 'QRコードをかく（起動したとき、アイデアをわたすとき）',
			en: 'Drawing QR codes, when the app starts and when an idea is passed on'
		}
	},
	{
		name: 'qr',
		packages: ['qr'],
		license: '(MIT OR Apache-2.0)',
		url: 'https://github.com/paulmillr/qr',
		does: { ja: 'カメラや写真のQRコードを読む', en: 'Reading QR codes from the camera or a photo' }
	},
	{
		name: 'Yjs',
		packages: ['yjs'],
		license: 'MIT',
		url: 'https://github.com/yjs/yjs',
		does: {
			ja: 'アイデアを何人かで書いて一つに合わせるところ',
			en: 'Ideas that several people write and put together'
		}
	},
	{
		name: 'fractional-indexing',
		packages: ['fractional-indexing'],
		license: 'CC0-1.0',
		url: 'https://github.com/rocicorp/fractional-indexing',
		does: { ja: 'アイデアの付箋の並び順', en: 'The order of notes in an idea' }
	}
];
