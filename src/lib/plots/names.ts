import { formatValue, textWidth } from '#lib/charts/format.ts';
import { alongLine, movedInto, placeLabels, withoutOverlap, type Label } from '#lib/charts/labels.ts';
import type { Measure } from '#lib/charts/measure.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Mark, PlotPanel } from './marks.ts';
import { shorten } from './shorten.ts';
import { words } from './words.ts';

/** So many names can be read in one panel. */
const mostNames = 12;

/** Names, and the learner's words, beside marks that are talked about; none of them covers another. */
export function nameMarks(
	panel: PlotPanel,
	loud: readonly Mark[],
	texts: ReadonlyMap<string, string>,
	em: number,
	/** With it the value stands behind the name. */
	value: Measure | null,
	lang: Locale
): Label[] {
	const { area, marks, box, rules } = panel;
	const written = rules.flatMap(({ label }) => (label ? placesOf(label, em) : []));
	const named = loud.filter(({ body }) => body.type === 'dot' || body.type === 'land');
	const room = Math.min(box.width * 0.8, em * 18);
	const saidOf = (mark: Mark) => mark.keys.map((key) => texts.get(key)).find((text) => text !== undefined);
	// What the learner wrote is placed first: should there be no room for all, it stays.
	const first = [...named].sort((a, b) => Number(saidOf(a) === undefined) - Number(saidOf(b) === undefined));
	const wanted = first.slice(0, mostNames).map((mark) => {
		const said = saidOf(mark);
		const name = value ? `${mark.name} ${formatValue(mark.value, value, lang)}` : mark.name;
		return {
			key: mark.id,
			text: shorten(said === undefined ? name : words[lang].said(mark.name, said), room, em),
			left: mark.left,
			top: mark.top,
			reach: mark.body.type === 'dot' ? Math.max(mark.body.radius, em * 0.4) + em * 0.3 : em * 0.2
		};
	});
	const obstacles =
		marks.length > 400 ? marks.filter((mark) => wanted.some((name) => isNear(mark, name, room))) : marks;
	const placed = placeLabels(
		wanted,
		[...(value ? [...obstacles, ...alongLine(obstacles, em)] : obstacles), ...written],
		// Names may reach into the margins, but not out of the picture.
		{
			left: Math.max(0, area.left - em),
			top: 0,
			right: Math.min(box.width, area.right + em),
			bottom: area.bottom
		},
		em
	);
	const sides = { left: 0, right: box.width };
	return withoutOverlap(
		placed.map((label) => movedInto(label, sides, em)),
		rules.flatMap(({ label }) => label ?? []),
		em
	);
}

function isNear(mark: Mark, name: { left: number; top: number }, room: number): boolean {
	return Math.abs(mark.left - name.left) < room && Math.abs(mark.top - name.top) < room / 3;
}

/** Places along a text that is there already. */
function placesOf({ text, x, y, anchor }: Label, em: number): { left: number; top: number }[] {
	const width = textWidth(text, em);
	const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const count = Math.max(1, Math.ceil(width / em));
	return Array.from({ length: count + 1 }, (_, at) => ({
		left: start + (width * at) / count,
		top: y - em * 0.35
	}));
}
