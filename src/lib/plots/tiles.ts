/** A prefecture of the tile map: its column and row, counted in tiles, and a name that fits into a small tile. */
export type Tile = { column: number; row: number; ja: string; en: string };

/** Straits are a part of a tile wide, so that islands look like islands. */
const strait = 0.4;
const honshu = 1 + strait;
const south = honshu + 7 + strait;
const shikoku = 3 + strait;

/**
 * Japan as a grid of tiles of the same size, by JIS X 0401 code: each prefecture next to its neighbours as far as
 * squares allow, so that Tokyo is seen as well as Hokkaido.
 */
export const tiles: ReadonlyMap<string, Tile> = new Map<string, Tile>([
	['01', { column: 11, row: 0, ja: '北海道', en: 'Hokk' }],
	['02', { column: 11, row: honshu, ja: '青森', en: 'Aomo' }],
	['03', { column: 11, row: honshu + 1, ja: '岩手', en: 'Iwat' }],
	['04', { column: 11, row: honshu + 2, ja: '宮城', en: 'Mygi' }],
	['05', { column: 10, row: honshu + 1, ja: '秋田', en: 'Akit' }],
	['06', { column: 10, row: honshu + 2, ja: '山形', en: 'Ymgt' }],
	['07', { column: 10, row: honshu + 3, ja: '福島', en: 'Fksm' }],
	['08', { column: 11, row: honshu + 4, ja: '茨城', en: 'Ibar' }],
	['09', { column: 10, row: honshu + 4, ja: '栃木', en: 'Toch' }],
	['10', { column: 9, row: honshu + 4, ja: '群馬', en: 'Gunm' }],
	['11', { column: 9, row: honshu + 5, ja: '埼玉', en: 'Sait' }],
	['12', { column: 11, row: honshu + 5, ja: '千葉', en: 'Chib' }],
	['13', { column: 10, row: honshu + 5, ja: '東京', en: 'Toky' }],
	['14', { column: 9, row: honshu + 6, ja: '神奈川', en: 'Kngw' }],
	['15', { column: 9, row: honshu + 3, ja: '新潟', en: 'Niig' }],
	['16', { column: 8, row: honshu + 3, ja: '富山', en: 'Toya' }],
	['17', { column: 7, row: honshu + 3, ja: '石川', en: 'Ishi' }],
	['18', { column: 6, row: honshu + 4, ja: '福井', en: 'Fuki' }],
	['19', { column: 8, row: honshu + 5, ja: '山梨', en: 'Ymns' }],
	['20', { column: 8, row: honshu + 4, ja: '長野', en: 'Ngno' }],
	['21', { column: 7, row: honshu + 4, ja: '岐阜', en: 'Gifu' }],
	['22', { column: 8, row: honshu + 6, ja: '静岡', en: 'Shiz' }],
	['23', { column: 7, row: honshu + 5, ja: '愛知', en: 'Aich' }],
	['24', { column: 7, row: honshu + 6, ja: '三重', en: 'Mie' }],
	['25', { column: 6, row: honshu + 5, ja: '滋賀', en: 'Shig' }],
	['26', { column: 5, row: honshu + 5, ja: '京都', en: 'Kyot' }],
	['27', { column: 5, row: honshu + 6, ja: '大阪', en: 'Osak' }],
	['28', { column: 4, row: honshu + 5, ja: '兵庫', en: 'Hyog' }],
	['29', { column: 6, row: honshu + 6, ja: '奈良', en: 'Nara' }],
	['30', { column: 6, row: honshu + 7, ja: '和歌山', en: 'Waka' }],
	['31', { column: 3, row: honshu + 5, ja: '鳥取', en: 'Tott' }],
	['32', { column: 2, row: honshu + 5, ja: '島根', en: 'Shim' }],
	['33', { column: 3, row: honshu + 6, ja: '岡山', en: 'Okym' }],
	['34', { column: 2, row: honshu + 6, ja: '広島', en: 'Hiro' }],
	['35', { column: 1, row: honshu + 5, ja: '山口', en: 'Ymgc' }],
	['36', { column: shikoku + 1, row: south + 1, ja: '徳島', en: 'Toku' }],
	['37', { column: shikoku + 1, row: south, ja: '香川', en: 'Kgwa' }],
	['38', { column: shikoku, row: south, ja: '愛媛', en: 'Ehim' }],
	['39', { column: shikoku, row: south + 1, ja: '高知', en: 'Koch' }],
	['40', { column: 1, row: south, ja: '福岡', en: 'Fkok' }],
	['41', { column: 0, row: south, ja: '佐賀', en: 'Saga' }],
	['42', { column: 0, row: south + 1, ja: '長崎', en: 'Ngsk' }],
	['43', { column: 1, row: south + 1, ja: '熊本', en: 'Kuma' }],
	['44', { column: 2, row: south, ja: '大分', en: 'Oita' }],
	['45', { column: 2, row: south + 1, ja: '宮崎', en: 'Myzk' }],
	['46', { column: 1, row: south + 2, ja: '鹿児島', en: 'Kgsm' }],
	['47', { column: 0, row: south + 2 + strait, ja: '沖縄', en: 'Okin' }]
]);

/** Tiles across and down that the whole grid takes. */
export const gridSize = { across: 12, down: south + 3 + strait };
