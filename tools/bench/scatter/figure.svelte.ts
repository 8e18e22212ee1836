import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { flushSync, mount } from 'svelte';
import { frameOf } from '#lib/data/frame.ts';
import { defaultView } from '#lib/data/default-view.ts';
import PlotFigure from '#lib/plots/PlotFigure.svelte';
import { words } from '#lib/plots/words.ts';
import { frame } from './frames.ts';
import { pointsTable } from './points.ts';

/*
 * Runs in the page: the lab's own figure with 500 points, zoomed, moved by the arrow keys to and fro. Leaves a measure
 * of each frame of that. "harness:done" is the last mark.
 */
const count = 500;
const frames = 80;

const table = pointsTable(count);
const view = { ...defaultView(table), form: 'scatter' as const, x: 'share', y: 'rate' };
const target = document.createElement('main');
target.className = 'page';
document.body.append(target);
const nothing = () => undefined;
mount(PlotFigure, {
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
const drawing = () => found<HTMLCanvasElement>('[role=slider] canvas').toDataURL();

key('+');
flushSync();
found<HTMLButtonElement>('button', ({ textContent }) => textContent.trim() === words.ja.move).click();
flushSync();
// It has moved once, and stood still, before it is measured: to read a canvas slows it down.
const before = drawing();
await frame('first move', () => key('ArrowRight'));
if (drawing() === before) throw new Error('a key did not move the picture');
for (let at = 0; at < frames; at++) await frame('move', () => key(at % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));
performance.mark('harness:done');
