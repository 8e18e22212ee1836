/** The sheet a film is drawn on, in units of its viewBox. */
export const WIDTH = 1280;
export const HEIGHT = 720;

/** The road meets both edges of every scene here, so that it goes on when one scene follows the other. */
export const ROAD_Y = 580;

/** Captions lie below this line: nothing that must be seen is drawn there. */
export const CAPTION_Y = 590;

/** Side margin of words. */
export const MARGIN = 84;

/** Smallest lettering: about 11 px when the film is as wide as a phone. */
export const SMALLEST_TEXT = 36;

/** Line weights: 2.5 px and 5 px of an 800 px wide picture. */
export const INK = 4;
export const THIN = 2.8;
export const ROAD = 8;

/** The colours of `src/lib/ui/tokens.css` (light): a film is a picture, which no style sheet reaches. */
export const colour = {
	paper: '#FBFBF8',
	surface: '#FFFFFF',
	sunken: '#F0F1EC',
	ink: '#14212B',
	ink2: '#42505C',
	ink3: '#5A6670',
	line: '#DCDFD8',
	lineStrong: '#7C868F',
	road: '#E5632C',
	accent: '#B4400F',
	accentTint: '#FDF0E8',
	accentLine: '#F0C2A8',
	teal: '#12908C',
	sun: '#FFCF5C',
	water: '#D6E8F0',
	deep: '#A9CCDC',
	land: '#EADFCB',
	leaf: '#CFE2C6'
} as const;

export const FONT = "'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', sans-serif";
