import { shortValue } from '#lib/charts/format.ts';
import { plain } from '#lib/content/plain.ts';
import { numberIn } from './cells.ts';
import type { PlotKey } from './marks.ts';
import { sizeScale } from './scatter.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

/** Where nothing is drawn, nothing needs to be explained. */
export const emptyKey: PlotKey = {
	colour: null,
	groups: [],
	classes: [],
	cut: '',
	missing: false,
	sizes: null,
	each: '',
	rules: []
};

/** What colours, shapes and sizes mean. */
export function keyOf(scene: Scene, em: number): PlotKey {
	const { frame, groups, classes, lang } = scene;
	const { view } = frame;
	return {
		colour: view.form === 'map' ? scene.y : groups.measure,
		groups: groups.list,
		classes: classes?.list ?? [],
		cut: classes && classes.list.length > 1 ? words[lang].cuts[classes.how] : '',
		missing:
			classes !== null &&
			scene.rows.some((row) => numberIn(row, view.form === 'map' ? scene.y : groups.measure) === null),
		sizes: sizesOf(scene, em),
		each: eachOf(scene),
		rules: []
	};
}

/** Two or three round sizes to compare bubbles with. */
function sizesOf(scene: Scene, em: number): PlotKey['sizes'] {
	const { size, lang } = scene;
	if (size === null) return null;
	const scale = sizeScale(scene, em);
	const most = scale.domain()[1] ?? 1;
	const top = 10 ** Math.floor(Math.log10(most));
	const largest = [5, 2, 1].map((step) => step * top).find((value) => value <= most) ?? top;
	const dots = [largest / 20, largest / 5, largest]
		.filter((value) => size.type !== 'integer' || value >= 1)
		.map((value) => ({
			radius: Math.max(em * 0.22, scale(value)),
			text: shortValue(value, size.unit, lang)
		}));
	return { measure: size, dots };
}

/** What one mark is: 「都道府県（47）」. */
function eachOf({ frame, rows, lang }: Scene): string {
	const column = frame.columns.find(({ name }) => name === (frame.entity ?? frame.time));
	return column ? words[lang].count(plain(column.label), rows.length) : words[lang].rows(rows.length);
}
