import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { flushSync, mount, unmount } from 'svelte';
import { chartData, pointsOf } from '#lib/charts/chart-data.ts';
import ChartFigure from '#lib/charts/ChartFigure.svelte';
import ChartPlot from '#lib/charts/ChartPlot.svelte';
import { afterFrame } from './frames.ts';
import { pointsTable } from './points.ts';

/*
 * Runs in the page: puts the app's own scatter of 500 points into it, again and again, and leaves a measure of the
 * page's timeline for each time. "harness:done" is the last mark.
 */
const count = 500;
const times = 20;
/** Frames until a drawing must be there; more than a few mean that the harness does not know it any more. */
const patience = 300;

const table = pointsTable(count);
const data = chartData(
	{ form: 'scatter', x: 'share', y: 'rate', label: 'place', scale: 'linear', fit: true },
	table,
	'ja'
);

/** The least that 500 dots cost: circles put into the page by hand. */
function bare(target: HTMLElement): () => void {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	for (const [name, value] of [
		['width', '900'],
		['height', '600'],
		['viewBox', `0 0 ${target.clientWidth} 600`]
	] as const)
		svg.setAttribute(name, value);
	for (const { x, y } of pointsOf(data)) {
		const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
		circle.setAttribute('cx', String(x * 15));
		circle.setAttribute('cy', String(y * 15));
		circle.setAttribute('r', '4');
		svg.append(circle);
	}
	target.append(svg);
	return () => svg.remove();
}

function component(mounted: Record<string, unknown>): () => Promise<void> {
	flushSync();
	return () => unmount(mounted);
}

/** Puts it into the page at once, and gives what takes it out again. */
const shown: Record<'bare' | 'plot' | 'figure', (target: HTMLElement) => () => unknown> = {
	bare,
	plot: (target) =>
		component(
			mount(ChartPlot, {
				target,
				props: { data, talked: [], active: null, onwalk: () => undefined, lang: 'ja' }
			})
		),
	figure: (target) =>
		component(mount(ChartFigure, { target, props: { title: table.title, data, table, lang: 'ja' } }))
};

/** The plot's own picture: the widest one, since keys and buttons have small ones. */
function pictureIn(target: HTMLElement): SVGSVGElement | undefined {
	const pictures = [...target.querySelectorAll('svg')];
	return pictures.sort((a, b) => b.clientWidth - a.clientWidth)[0];
}

/** All points are drawn, as circles or as parts of a path, and for the size that the box really has. */
function isDrawn(target: HTMLElement): boolean {
	const picture = pictureIn(target);
	const width = picture?.parentElement?.clientWidth ?? 0;
	if (!picture || width === 0 || Math.abs(picture.viewBox.baseVal.width - width) > 1) return false;
	const parts = [...picture.querySelectorAll('path')].map(
		(path) => path.getAttribute('d')?.match(/m/gi)?.length ?? 0
	);
	return picture.querySelectorAll('circle, use').length + Math.max(0, ...parts) >= count;
}

/** Leaves a measure from the first line of script to the end of the frame in which the drawing stands. */
function paint(name: keyof typeof shown): Promise<void> {
	const target = document.createElement('main');
	target.className = 'page';
	document.body.append(target);
	return new Promise((resolve, reject) => {
		let frames = 0;
		// In the beginning of a frame, so that no time goes by waiting for the screen.
		requestAnimationFrame(() => {
			const start = performance.now();
			const clear = shown[name](target);
			const look = () => {
				const end = performance.now();
				if (!isDrawn(target)) {
					if (frames++ > patience) reject(new Error(`the ${name} is not there after ${patience} frames`));
					else requestAnimationFrame(() => afterFrame(look));
					return;
				}
				performance.measure(`harness:${name}`, { start, end });
				void Promise.resolve(clear()).then(() => {
					target.remove();
					resolve();
				});
			};
			afterFrame(look);
		});
	});
}

// In turns, so that what else the machine does disturbs all three alike.
for (let time = 0; time < times; time++)
	for (const name of ['bare', 'plot', 'figure'] as const) await paint(name);
performance.mark('harness:done');
