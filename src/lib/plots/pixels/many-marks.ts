import { panelAt, type Found } from '../find.ts';
import type { Body, Mark, Plot, PlotPanel, Tone } from '../marks.ts';
import type { Step } from '../walk.ts';
import { placing, type Zoom } from '../zoom.ts';
import { bitsFor, setBit, type Bits } from './bits.ts';
import { Cloud } from './cloud.ts';
import type { Points } from './draw-points.ts';
import type { Rect } from './nearest-grid.ts';
import type { Ink } from './palette.ts';

/** Most kinds of marks: the class of a point is one byte. */
const mostClasses = 256;

/** One panel of dots as a cloud. Its values are the px of the whole picture, so an axis of any kind is a straight one. */
class PanelCloud {
	readonly panel: PlotPanel;
	readonly cloud: Cloud;
	readonly inks: Ink[];
	#places: Map<string, number> | null = null;

	constructor(panel: PlotPanel) {
		const { marks, area } = panel;
		this.panel = panel;
		const { classes, inks } = classesOf(marks);
		this.inks = inks;
		const across = new Float64Array(marks.length);
		const up = new Float64Array(marks.length);
		for (const [at, { left, top }] of marks.entries()) {
			across[at] = left;
			up[at] = area.bottom - top;
		}
		this.cloud = new Cloud(across, up, classes);
	}

	place({ x, y }: Zoom): Points {
		const { left, right, top, bottom } = this.panel.area;
		const [width, height] = [right - left, bottom - top];
		return this.cloud.place(
			{ span: [left + x[0] * width, left + x[1] * width], range: [left, right], kind: 'linear' },
			{ span: [y[0] * height, y[1] * height], range: [bottom, top], kind: 'linear' }
		);
	}

	indexOf(key: string): number {
		if (!this.#places) {
			this.#places = new Map();
			for (const [at, { keys }] of this.panel.marks.entries())
				for (const one of keys) this.#places.set(one, at);
		}
		return this.#places.get(key) ?? -1;
	}
}

/** Marks of a plot drawn as pixels: what `find.ts` and `walk.ts` do for SVG, for thousands of them. */
export class ManyMarks {
	readonly #clouds: PanelCloud[];
	#zoom: Zoom;

	constructor({ panels }: Pick<Plot, 'panels'>, zoom: Zoom) {
		this.#clouds = panels.map((panel) => new PanelCloud(panel));
		this.#zoom = zoom;
	}

	inks(panel: number): readonly Ink[] {
		return this.#clouds[panel]?.inks ?? [];
	}

	/** Places of all points with a zoom, by panel. What is asked afterwards is asked of these places. */
	place(zoom: Zoom): Points[] {
		this.#zoom = zoom;
		return this.#clouds.map((cloud) => cloud.place(zoom));
	}

	find(key: string | null): Found | null {
		if (key === null) return null;
		for (const own of this.#clouds) {
			const at = own.indexOf(key);
			if (at >= 0) return own.cloud.isShown(at) ? this.#found(own, at) : null;
		}
		return null;
	}

	nearest(plot: Plot, left: number, top: number, reach: number): Found | null {
		const panel = panelAt(plot, left, top);
		const own = this.#of(panel);
		if (!panel || !own) return null;
		return this.#found(own, own.cloud.nearest(left - panel.box.left, top - panel.box.top, reach));
	}

	/** Right and left lead from panel to panel, up and down stay in one; as `walkTo` does. */
	walk(from: Found | null, step: Step): Found | null {
		const own = this.#of(from?.panel ?? null);
		if (!own || !from || step === 'first' || step === 'last') {
			const last = from ? step === 'last' : ['left', 'down', 'last'].includes(step);
			return this.#end(last ? [...this.#clouds].reverse() : this.#clouds, last ? 1 : -1);
		}
		const at = own.indexOf(from.mark.keys[0] ?? '');
		if (step === 'up' || step === 'down') return this.#found(own, own.cloud.up(at, step === 'up' ? 1 : -1));
		const by = step === 'right' ? 1 : -1;
		const next = own.cloud.along(at, by);
		if (next !== at) return this.#found(own, next);
		const rest = by === 1 ? this.#clouds : [...this.#clouds].reverse();
		return this.#end(rest.slice(rest.indexOf(own) + 1), by === 1 ? -1 : 1) ?? from;
	}

	/** Points in a rectangle of one panel; none in the others. */
	within(panel: string, rect: Rect): Bits[] {
		return this.#clouds.map(({ panel: { id }, cloud }) =>
			id === panel ? cloud.within(rect) : bitsFor(cloud.length)
		);
	}

	selected(keys: ReadonlySet<string>): Bits[] {
		return this.#clouds.map((own) => {
			const bits = bitsFor(own.cloud.length);
			for (const key of keys) {
				const at = own.indexOf(key);
				if (at >= 0) setBit(bits, at);
			}
			return bits;
		});
	}

	/** Place of a mark in the whole walk, from 1; 0 without one. */
	order(found: Found | null): number {
		let before = 0;
		for (const own of this.#clouds) {
			if (own.panel.id === found?.panel.id) return before + own.indexOf(found.mark.keys[0] ?? '') + 1;
			before += own.cloud.length;
		}
		return 0;
	}

	#end(clouds: readonly PanelCloud[], end: 1 | -1): Found | null {
		for (const own of clouds) {
			const found = this.#found(own, own.cloud.end(end));
			if (found) return found;
		}
		return null;
	}

	#of(panel: PlotPanel | null): PanelCloud | undefined {
		return this.#clouds.find((own) => own.panel.id === panel?.id);
	}

	#found({ panel }: PanelCloud, at: number): Found | null {
		const mark = panel.marks[at];
		return mark ? { panel, mark: { ...mark, ...placing(panel.area, this.#zoom)(mark) } } : null;
	}
}

/** Marks that look alike are of one class; radii are told to half a px, so that bubbles are few classes too. */
function classesOf(marks: readonly Mark[]): { classes: Uint8Array; inks: Ink[] } {
	const known = new Map<string, number>();
	const inks: Ink[] = [];
	/** Thousands of marks share a few bodies, so a name is put together for each of those only. */
	const byBody = new Map<Tone, Map<Body, number>>();
	const classes = new Uint8Array(marks.length);
	for (const [at, { tone, body }] of marks.entries()) {
		let bodies = byBody.get(tone);
		if (!bodies) byBody.set(tone, (bodies = new Map<Body, number>()));
		let own = bodies.get(body);
		if (own === undefined) bodies.set(body, (own = classOf(tone, body)));
		classes[at] = own;
	}
	return { classes, inks };

	function classOf(tone: Tone, body: Body): number {
		const { shape, radius } = body.type === 'dot' ? body : ({ shape: 'circle', radius: 2 } as const);
		const rounded = radius < 3 ? Math.round(radius * 20) / 20 : Math.round(radius * 2) / 2;
		const name = `${tone} ${shape} ${rounded}`;
		let own = known.get(name);
		if (own === undefined) {
			own = Math.min(inks.length, mostClasses - 1);
			known.set(name, own);
			if (inks.length < mostClasses) inks.push({ shape, radius: rounded, ...tokensOf(tone) });
		}
		return own;
	}
}

/** The tokens that `tones.css` gives a tone. */
export function tokensOf(tone: Tone): Pick<Ink, 'fill' | 'edge' | 'loud'> {
	const edge = '--data-dot-edge';
	if (tone === 'plain') return { fill: '--data-dot', edge, loud: '--data-focus' };
	const fill =
		tone === 'rest' ? '--data-dot' : tone === 'missing' ? '--sunken' : `--data-${tone.replace('group-', '')}`;
	return { fill, edge: tone.startsWith('group-') ? '--surface' : edge, loud: fill };
}
