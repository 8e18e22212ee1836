import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { mix, ramp, settle, sway } from '../ease.ts';
import { sprout } from '../draw/crop.ts';
import { ground, land, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { road } from '../draw/road.ts';
import { drop, noDrop } from '../draw/water.ts';
import { MARGIN, ROAD_Y, colour } from '../paper.ts';
import { defineScene, lineStart } from './scene.ts';

const OF = 10;
const soilY = (x: number) => 500 + 6 * Math.sin(x / 190);

/** A share as ten drops: as many of them as the figure says fall on the field, the others stay. */
export const share = defineScene({
	picture: v.strictObject({
		kind: v.literal('share'),
		/** A figure in per cent. */
		figure: Id,
		label: Inline
	}),
	figures: ({ figure }) => [figure],
	draw({ figure, label }, stage) {
		const { t } = stage;
		const shown = stage.figure(figure);
		const percent = Array.isArray(shown.value) ? shown.value[0] : shown.value;
		const falling = Math.round((percent / 100) * OF);
		const start = lineStart(stage, 0) + 0.5;
		const lands = (i: number) => start + i * 0.34 + 0.8;
		const landed = range(falling).filter((i) => t >= lands(i)).length;
		const drops = range(OF).map((i) => {
			const home = { x: 668 + (i % 5) * 118, y: 150 + Math.floor(i / 5) * 136 };
			const arrives = settle(ramp(t, 0.1 + i * 0.06, 0.7));
			const bob = sway(t, 4.2, i * 0.17) * 5;
			if (i >= falling) return drop(home.x, home.y + bob, 40 * arrives, { fill: colour.surface });
			const begins = lands(i) - 0.8;
			const fall = ramp(t, begins, 0.8) ** 2;
			const landing = { x: 118 + i * 172, y: soilY(118 + i * 172) };
			return (
				noDrop(home.x, home.y, 40, ramp(t, begins, 0.3)) +
				drop(
					mix(home.x, landing.x, fall),
					mix(home.y + bob, landing.y - 26, fall),
					mix(40, 24, fall) * arrives,
					{
						opacity: 1 - ramp(t, begins + 0.72, 0.16)
					}
				) +
				sprout(landing.x, landing.y + 8, ramp(t, begins + 0.85, 0.9))
			);
		});
		return (
			ground(colour.paper) +
			land(soilY, colour.land) +
			road(lineOf(() => ROAD_Y)) +
			// It counts the drops that have landed, and says nothing before the first.
			words(MARGIN, 250, `${Math.round((percent * landed) / falling)}${shown.unit}`, {
				size: 184,
				fill: colour.accent,
				opacity: ramp(t, lands(0), 0.2)
			}) +
			words(MARGIN, 330, stage.say(label), { size: 46, max: 520, opacity: ramp(t, lands(0), 0.5) }) +
			words(MARGIN, 392, shown.source, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				max: 520,
				opacity: ramp(t, lands(0) + 0.2, 0.5)
			}) +
			drops.join('')
		);
	}
});
