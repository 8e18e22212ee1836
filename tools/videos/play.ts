import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { listen, stop } from '../../server/listen.ts';
import { browserPath } from './tools.ts';
import { inFolder, ours } from './workshop.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What a browser tells after it played a film: where it ended, how many colours it saw at one second. */
const Played = v.variant('type', [
	v.object({ type: v.literal('ended'), at: v.number(), colours: v.number() }),
	v.object({ type: v.literal('failed'), words: v.string() })
]);
export type Played = v.InferOutput<typeof Played>;

/** Looks at the picture at one second, then plays to the end at eight times the speed; both browsers can do that. */
const page = `<!doctype html><title>film</title><video muted></video><script>
const film = document.querySelector('video');
const say = (word) => fetch('/said', { method: 'POST', body: JSON.stringify(word) });
let colours = 0;
film.onerror = () => say({ type: 'failed', words: film.error.message || 'code ' + film.error.code });
film.onloadedmetadata = () => (film.currentTime = 1);
film.onseeked = () => {
	film.onseeked = null;
	const paper = new OffscreenCanvas(film.videoWidth, film.videoHeight).getContext('2d');
	paper.drawImage(film, 0, 0);
	const seen = new Uint32Array(paper.getImageData(0, 0, film.videoWidth, film.videoHeight).data.buffer);
	colours = new Set(seen).size;
	film.playbackRate = 8;
	film.play().catch((cause) => say({ type: 'failed', words: String(cause) }));
};
film.onended = () => say({ type: 'ended', at: film.currentTime, colours });
film.src = '/film.mp4';
</script>`;

function command(browser: BrowserName, profile: string, url: string): [string, string[]] {
	if (browser === 'firefox')
		return [
			process.env.FIREFOX_PATH ?? 'firefox-esr',
			['--headless', '--no-remote', '--profile', profile, url]
		];
	const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return [
		browserPath() ?? 'chromium',
		['--headless', '--disable-gpu', '--no-first-run', ...root, `--user-data-dir=${profile}`, url]
	];
}

/** Plays a film to its end in a browser without a window. Gives up after a minute. */
export function play(browser: BrowserName, file: string): Promise<Played> {
	const film = readFileSync(file);
	return inFolder(tmpdir(), 'play', async (profile) => {
		let tell: (word: Played) => void = () => undefined;
		const told = new Promise<Played>((done) => (tell = done));
		const server = createServer((req, res) => {
			if (req.url === '/said') {
				let word = '';
				req.on('data', (data: Buffer) => (word += data.toString()));
				req.on('end', () => {
					res.end();
					tell(v.parse(Played, JSON.parse(word)));
				});
			} else if (req.url === '/film.mp4') {
				const [, first] = /^bytes=(\d+)-/.exec(req.headers.range ?? '') ?? [];
				const from = Number(first ?? 0);
				res.writeHead(first === undefined ? 200 : 206, {
					'content-type': 'video/mp4',
					'accept-ranges': 'bytes',
					'content-length': film.length - from,
					...(first === undefined
						? {}
						: { 'content-range': `bytes ${from}-${film.length - 1}/${film.length}` })
				});
				res.end(film.subarray(from));
			} else res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
		});
		const port = await listen(server, 0, '127.0.0.1');
		const [program, args] = command(browser, profile, `http://127.0.0.1:${port}/`);
		const running = ours(spawn(program, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } }));
		const gone = new Promise<void>((done) => running.once('close', () => done()).once('error', () => done()));
		running.once('error', (cause) =>
			tell({ type: 'failed', words: `${browser} does not start: ${cause.message}` })
		);
		const late = new AbortController();
		const tooLate = wait(60_000, undefined, { signal: late.signal }).then(
			(): Played => ({ type: 'failed', words: 'it had not ended after a minute' }),
			(): Played => ({ type: 'failed', words: 'stopped' })
		);
		const word = await Promise.race([told, tooLate]);
		late.abort();
		running.kill('SIGTERM');
		await Promise.race([gone, wait(5000)]);
		await stop(server, 0);
		return word;
	});
}
