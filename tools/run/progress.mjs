import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ isTTY?: boolean, write: (text: string) => unknown }} Output */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\x1b[K';

/**
 * What is under way on each output: title → when it began. Steps side by side share the one line of a terminal.
 * @type {WeakMap<Output, Map<string, number>>}
 */
const underWay = new WeakMap();

/** @param {number} began */
const seconds = (began) => (performance.now() - began) / 1000;

/** @param {Output} out */
function draw(out) {
	const running = [...(underWay.get(out) ?? [])];
	const frame = frames[Math.floor(performance.now() / 120) % frames.length];
	const text = running.map(([title, began]) => `${title}  ${Math.floor(seconds(began))} s`).join('  ·  ');
	out.write(`${clearLine}${frame} ${text}`);
}

/**
 * Shows that something is under way. In a terminal one line moves; in a log a line comes every 15 seconds,
 * so that a long step is seen to live and the log stays short.
 * @param {string} title
 * @param {Output} [out]
 */
export function progress(title, out = process.stdout) {
	const began = performance.now();
	const running = underWay.get(out) ?? new Map();
	underWay.set(out, running.set(title, began));
	const report = () => (out.isTTY ? draw(out) : out.write(`  ${title}  ${Math.floor(seconds(began))} s\n`));
	const timer = setInterval(report, out.isTTY ? 120 : 15_000);
	if (out.isTTY) draw(out);
	else out.write(`… ${title}\n`);

	return {
		/**
		 * Ends the line and gives the seconds it took.
		 * @param {boolean} ok
		 */
		end(ok) {
			clearInterval(timer);
			running.delete(title);
			const took = seconds(began);
			say(`${ok ? '✓' : '✗'} ${title}  ${took.toFixed(1)} s`, out);
			return took;
		}
	};
}

/**
 * Prints a text between moving lines; colours are for a terminal, in a log they are noise.
 * @param {string} text
 * @param {Output} [out]
 */
export function say(text, out = process.stdout) {
	out.write(out.isTTY ? `${clearLine}${text}\n` : `${stripVTControlCharacters(text)}\n`);
}
