import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { flushSync, mount, unmount } from 'svelte';
import { frameOf } from '#lib/data/frame.ts';
import { defaultView } from '#lib/data/default-view.ts';
import PlotFigure from '#lib/plots/PlotFigure.svelte';
import { words } from '#lib/plots/words.ts';
import { frame } from './frames.ts';
import { pointsTable } from './points.ts';

/*
 * Runs in the page: the lab's own figure with 500 points, zoomed, moved by a drag and by the arrow keys; then 500 bare
 * circles of SVG that are each given their new place, the least that a join by D3 does. Leaves a measure of each frame
 * of all three. "harness:done" is the last mark.
 */
const count = 500;
const frames = 80;

const table = pointsTable(count);
const view = { ...defaultView(table), form: 'scatter' as const, x: 'share', y: 'rate' };
const target = document.createElement('main');
target.className = 'page';
document.body.append(target);
const nothing = () => undefined;
const figure = mount(PlotFigure, {
	target,
	props: {
		frame: frameOf(view, { [table.name]: table }, 'ja'),
		lang: 'ja',
		selected: new Set<string>(),
		active: null,
		onactive: nothing,
		onpick: nothing,
		onbrush: nothing
	}
});
flushSync();
// It measures itself before it is drawn for its size.
await new Promise(requestAnimationFrame);
await new Promise(requestAnimationFrame);

function found<Kind extends Element>(what: string, is: (element: Kind) => boolean = () => true): Kind {
	const element = [...target.querySelectorAll<Kind>(what)].find(is);
	if (!element) throw new Error(`no ${what} in the figure`);
	return element;
}
const picture = found<HTMLElement>('[role=slider]');
const key = (name: string) =>
	picture.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
const drawing = () => found('[role=slider] svg').innerHTML;

key('+');
flushSync();
found<HTMLButtonElement>('button', ({ textContent }) => textContent.trim() === words.ja.move).click();
flushSync();
// It has moved once, and stood still, before it is measured: to read a canvas slows it down.
const before = drawing();
await frame('first', () => key('ArrowRight'));
if (drawing() === before) throw new Error('a key did not move the picture');
// Nobody takes hold of a picture sooner after pressing its buttons.
await new Promise((resolve) => setTimeout(resolve, 1000));

const box = picture.getBoundingClientRect();
const pointer = (type: string, across: number) =>
	picture.dispatchEvent(
		new PointerEvent(type, {
			pointerId: 1,
			pointerType: 'mouse',
			clientX: box.left + box.width * (0.5 + across),
			clientY: box.top + box.height * (0.5 + across / 2),
			bubbles: true
		})
	);
// A pointer that is made up cannot be captured.
picture.setPointerCapture = nothing;
pointer('pointerdown', 0);
for (let at = 0; at < frames; at++)
	await frame('drag', () => pointer('pointermove', Math.sin((at + 1) / 8) * 0.3));
pointer('pointerup', 0);
flushSync();
for (let at = 0; at < frames; at++) await frame('keys', () => key(at % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));

await unmount(figure);
const svg = 'http://www.w3.org/2000/svg';
const [width, height] = [1200, 494];
const bare = document.createElementNS(svg, 'svg');
bare.setAttribute('width', String(width));
bare.setAttribute('height', String(height));
const circles = table.rows.map((_, at) => {
	const circle = document.createElementNS(svg, 'circle');
	circle.setAttribute('r', '3.4');
	circle.setAttribute('cy', String((at * 97) % height));
	circle.setAttribute('fill-opacity', '0.72');
	return circle;
});
bare.append(...circles);
target.append(bare);
const place = (by: number) => {
	for (const [at, circle] of circles.entries())
		circle.setAttribute('cx', String(((at * 131) % (width - 200)) + by));
};
await frame('first bare', () => place(200));
for (let at = 0; at < frames; at++) await frame('bare', () => place(at % 2 === 0 ? 80 : 200));
performance.mark('harness:done');
