/** @typedef {{ isTTY?: boolean, write: (text: string) => unknown }} Output */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Shows that something is under way. In a terminal one line moves; in a log a line comes every 15 seconds,
 * so that a long step is seen to live and the log stays short.
 * @param {string} title
 * @param {Output} [out]
 */
export function progress(title, out = process.stdout) {
	const began = performance.now();
	const seconds = () => (performance.now() - began) / 1000;
	const whole = () => `${Math.floor(seconds())} s`;
	let frame = 0;

	const draw = () => out.write(`\r\x1b[K${frames[frame++ % frames.length]} ${title}  ${whole()}`);
	const timer = out.isTTY
		? setInterval(draw, 120)
		: setInterval(() => out.write(`  ${title}  ${whole()}\n`), 15_000);
	if (out.isTTY) draw();
	else out.write(`… ${title}\n`);

	return {
		/**
		 * Ends the line and gives the seconds it took.
		 * @param {boolean} ok
		 */
		end(ok) {
			clearInterval(timer);
			const took = seconds();
			out.write(`${out.isTTY ? '\r\x1b[K' : ''}${ok ? '✓' : '✗'} ${title}  ${took.toFixed(1)} s\n`);
			return took;
		}
	};
}
