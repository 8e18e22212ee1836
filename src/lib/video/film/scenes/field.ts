import { range } from 'd3-array';
import * as v from 'valibot';
import { blend, glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { breeze, fieldRoadY, fieldY, ground, hillY, land, lineOf, rays, sun } from '../draw/landscape.ts';
import { plant } from '../draw/crop.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { thing } from '../draw/things.ts';
import { drop, noDrop } from '../draw/water.ts';
import { INK, MARGIN, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type Stage } from './scene.ts';

const plants = range(6).map((i) => ({ x: 118 + i * 209, scale: 1.2 + scatter(i) * 0.2 }));

function growing({ t, title }: Stage, crop: 'tomato' | 'tree'): string {
	const risen = glide(ramp(t, 0, 2.6));
	const arrived = settle(ramp(t, 0.2, 3.4));
	const caravanX = mix(-140, 300, arrived);
	return (
		ground(colour.water) +
		sun(1010, mix(560, 352, risen), 138) +
		breeze(520 + t * 9, 240) +
		land(hillY, colour.leaf) +
		land(fieldY, colour.land) +
		plants
			.map(({ x, scale }, i) => {
				const grown = ramp(t, 0.5 + i * 0.28, 2.4);
				const lean = sway(t, 5, i * 0.13) * 1.6;
				if (crop === 'tomato') return plant(x, fieldY(x) + 16, { grown, scale, lean });
				// From a sprout to a tree, none as large as the next.
				const r = mix(30, 56 + scatter(i + 3) * 34, settle(grown)) * ramp(grown, 0, 0.08);
				return thing(grown < 0.4 ? 'sprout' : 'tree', x, fieldY(x) + 14 - r * 0.94, r, { turn: lean });
			})
			.join('') +
		road(lineOf(fieldRoadY), mix(0, 1, settle(ramp(t, 0.1, 4.2)))) +
		caravan(caravanX, fieldRoadY(caravanX) - 1, caravanX) +
		words(MARGIN, 164, title, { size: 88, max: WIDTH - 2 * MARGIN, opacity: glide(ramp(t, 0.3, 1)) })
	);
}

const cracks = ['M0 0l34 26l-8 30l40 24', 'M0 0l-26 22l12 34l-30 20', 'M0 0l28 18l26-8l22 30'];

function drying(stage: Stage): string {
	const { t } = stage;
	const dry = glide(ramp(t, 0.4, 3.4));
	const asked = lineStart(stage, 1);
	const missing = ramp(t, asked - 0.4, 2.2);
	return (
		ground(blend(colour.water, '#F7EFDD', dry)) +
		rays(1010, 176, mix(84, 104, dry), t * 5) +
		sun(1010, 176, mix(84, 104, dry)) +
		land(hillY, blend(colour.leaf, '#E4DCB4', dry)) +
		land(fieldY, blend(colour.land, '#E2CFAE', dry)) +
		[90, 330, 545, 770, 985, 1160]
			.map((x, i) =>
				tag('path', {
					d: cracks[i % cracks.length] ?? '',
					transform: `translate(${x} ${Math.round(fieldY(x) + 26 + scatter(i) * 20)})`,
					fill: 'none',
					stroke: colour.ink,
					'stroke-width': INK * 0.8,
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round',
					pathLength: 1,
					'stroke-dasharray': `${Math.round(settle(ramp(t, 0.9 + i * 0.22, 2)) * 1000) / 1000} 2`,
					opacity: dry
				})
			)
			.join('') +
		plants
			.map(({ x, scale }, i) =>
				plant(x, fieldY(x) + 16, {
					wilted: glide(ramp(t, 0.6 + i * 0.16, 2.8)),
					scale,
					lean: sway(t, 6, i * 0.2) * 1.2
				})
			)
			.join('') +
		// Three drops that should fall here; two of them are missing.
		range(3)
			.map((i) => {
				const x = 250 + i * 150;
				const y = 196 + sway(t, 4, i * 0.21) * 7;
				const gone = i === 1 ? 0 : glide(missing);
				const shown = settle(ramp(t, asked - 1.4 + i * 0.2, 0.7));
				return drop(x, y, 50 * shown, { opacity: 1 - gone }) + noDrop(x, y, 50 * shown, gone);
			})
			.join('') +
		road(lineOf(fieldRoadY)) +
		range(3)
			.map((i) => {
				const x = 150 + i * 400;
				const wave = (k: number) => sway(t, 3.2, i * 0.3 + k * 0.25) * 9;
				return tag('path', {
					d: path`M${x} ${318}c${wave(0)} -16 ${wave(1)} -30 ${wave(2)} -46`,
					fill: 'none',
					stroke: colour.lineStrong,
					'stroke-width': 2.8,
					'stroke-linecap': 'round',
					opacity: dry * 0.8
				});
			})
			.join('')
	);
}

/** A field of plants: at sunrise, growing, with the film's title; or in drought, where water is missing. */
export const field = defineScene({
	picture: v.strictObject({
		kind: v.literal('field'),
		weather: v.picklist(['sunrise', 'drought']),
		/** What grows at sunrise. */
		crop: v.optional(v.picklist(['tomato', 'tree']), 'tomato')
	}),
	figures: () => [],
	draw: ({ weather, crop }, stage) => (weather === 'sunrise' ? growing(stage, crop) : drying(stage))
});
