import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { flushSync, mount, unmount } from 'svelte';
import { layPlane, type Span } from '#lib/charts/plane.ts';
import { bitsFor, type Bits } from '#lib/plots/pixels/bits.ts';
import { Cloud } from '#lib/plots/pixels/cloud.ts';
import type { Points } from '#lib/plots/pixels/draw-points.ts';
import { dotRadius, plainInks } from '#lib/plots/pixels/palette.ts';
import PixelLayer from '#lib/plots/pixels/PixelLayer.svelte';
import { moved } from '#lib/plots/pixels/reach.ts';
import { afterFrame, frame } from './frames.ts';
import { pointsTable } from './points.ts';

/*
 * Runs in the page: clouds of 500, 10,000 and 50,000 points as pixels. Leaves for each count measures of the first
 * paint, of frames of a pan and of a brush, and of the same number of bare pixels. "harness:done" is the last mark.
 */
const counts = [500, 10_000, 50_000] as const;
const paints = 12;
const frames = 80;
const size = { width: 900, height: 600, em: 13 };
const wholeX: Span = [5, 55];
const wholeY: Span = [-5, 35];

function box(): HTMLElement {
	const target = document.createElement('main');
	target.className = 'page';
	const inner = document.createElement('div');
	inner.style.setProperty('position', 'relative');
	inner.style.setProperty('width', `${size.width}px`);
	inner.style.setProperty('height', `${size.height}px`);
	target.append(inner);
	document.body.append(target);
	return inner;
}

/** What the layer is given, as a figure around it gives it. */
class Scene {
	points = $state.raw<Points>({ xs: new Float32Array(), ys: new Float32Array(), classes: new Uint8Array() });
	selected = $state.raw<Bits | null>(null);
	readonly cloud: Cloud;
	readonly count: number;
	#spare: [Bits, Bits];

	constructor(rows: readonly Record<string, unknown>[]) {
		this.count = rows.length;
		const column = (name: string) =>
			Float64Array.from(rows, (row) => (typeof row[name] === 'number' ? row[name] : NaN));
		this.cloud = new Cloud(column('share'), column('rate'));
		this.#spare = [bitsFor(rows.length), bitsFor(rows.length)];
	}

	/** Axes with their ticks and all places anew. */
	show(x: Span, y: Span) {
		const plane = layPlane(
			{ measure: { type: 'number' }, span: x, kind: 'linear' },
			{ measure: { type: 'number' }, span: y, kind: 'linear' },
			size,
			'ja'
		);
		const { left, right, top, bottom } = plane.area;
		this.points = this.cloud.place(
			{ span: x, range: [left, right], kind: 'linear' },
			{ span: y, range: [bottom, top], kind: 'linear' }
		);
		return plane;
	}

	brush(x2: number, y2: number): void {
		this.#spare.reverse();
		this.selected = this.cloud.within({ x1: 200, y1: 100, x2, y2 }, this.#spare[0]);
	}

	mount(target: HTMLElement): () => Promise<void> {
		const { area } = this.show(wholeX, wholeY);
		const inks = plainInks(dotRadius(this.count, size.em));
		const readPoints = () => this.points;
		const readSelected = () => this.selected;
		const mounted = mount(PixelLayer, {
			target,
			props: {
				get points() {
					return readPoints();
				},
				get selected() {
					return readSelected();
				},
				inks,
				area,
				width: size.width,
				height: size.height
			}
		});
		flushSync();
		return () => unmount(mounted);
	}
}

/** The least that so many points cost: nine full pixels each, straight into an image. */
function bare({ points }: Scene, target: HTMLElement): () => void {
	const canvas = document.createElement('canvas');
	canvas.width = size.width;
	canvas.height = size.height;
	target.append(canvas);
	const image = new ImageData(size.width, size.height);
	const pixels = new Int32Array(image.data.buffer);
	for (let at = 0; at < points.xs.length; at++) {
		const middle = Math.round(points.ys[at] ?? 0) * size.width + Math.round(points.xs[at] ?? 0);
		for (let down = -1; down <= 1; down++)
			for (let across = -1; across <= 1; across++)
				pixels[middle + down * size.width + across] = 0xff99_a0aa | 0;
	}
	canvas.getContext('2d')?.putImageData(image, 0, 0);
	return () => canvas.remove();
}

function somethingDrawn(target: HTMLElement): boolean {
	const canvas = target.querySelector('canvas');
	const context = canvas?.getContext('2d');
	if (!canvas || !context || canvas.width === 0) return false;
	return context.getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte !== 0);
}

/** From the first line of script, in the beginning of a frame, to the end of that frame. */
function paint(name: string, draw: (target: HTMLElement) => () => unknown): Promise<void> {
	const target = box();
	return new Promise((resolve, reject) => {
		requestAnimationFrame(() => {
			const start = performance.now();
			const clear = draw(target);
			afterFrame(() => {
				performance.measure(`harness:${name}`, { start, end: performance.now() });
				if (!somethingDrawn(target)) reject(new Error(`${name}: nothing was drawn`));
				void Promise.resolve(clear()).then(() => {
					target.parentElement?.remove();
					resolve();
				});
			});
		});
	});
}

for (const count of counts) {
	const { rows } = pointsTable(count);
	for (let time = 0; time < paints; time++) {
		await paint(`first ${count}`, (target) => new Scene(rows).mount(target));
		const scene = new Scene(rows);
		scene.show(wholeX, wholeY);
		await paint(`bare ${count}`, (target) => bare(scene, target));
	}
	const scene = new Scene(rows);
	const target = box();
	const clear = scene.mount(target);
	for (let at = 0; at < frames; at++) {
		const share = Math.sin(at / 8) * 0.3;
		await frame(`pan ${count}`, () =>
			scene.show(moved([15, 45], wholeX, 'linear', share), moved([0, 28], wholeY, 'linear', share / 2))
		);
	}
	scene.show(wholeX, wholeY);
	for (let at = 0; at < frames; at++) {
		const part = (1 + Math.sin(at / 10)) / 2;
		await frame(`brush ${count}`, () => scene.brush(220 + part * 500, 120 + part * 400));
	}
	await clear();
	target.parentElement?.remove();
}
performance.mark('harness:done');
