import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tone } from '#lib/data/sound-of.ts';
import { canPlay, playSeries, type Player } from './play-series.ts';

const tones: Tone[] = [
	{ key: 'a', time: 0, length: 0.3, frequency: 220 },
	{ key: 'b', time: 0.35, length: 0.3, frequency: 440 },
	{ key: 'c', time: 0.7, length: 0.3, frequency: 880 }
];

/** Makes no sound; its clock is moved by hand, with the page's timers. */
function quietPlayer() {
	let now = 5;
	const player = {
		frequencies: [] as number[],
		closed: false,
		now: () => now,
		plan: (_at: number, _length: number, frequency: number) => void player.frequencies.push(frequency),
		close: () => void (player.closed = true),
		pass: (seconds: number) => {
			for (let passed = 0; passed < seconds; passed += 0.01) {
				now += 0.01;
				vi.advanceTimersByTime(10);
			}
		}
	} satisfies Player & Record<string, unknown>;
	return player;
}

function listening(muted = () => false) {
	const told: string[] = [];
	return {
		told,
		onstart: () => told.push('start'),
		ontone: (key: string) => told.push(key),
		onend: (stopped: boolean) => told.push(stopped ? 'stopped' : 'end'),
		muted
	};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tells the start, each tone as it sounds, and the end', () => {
	const player = quietPlayer();
	const listener = listening();
	playSeries(tones, listener, () => player);
	expect(listener.told).toEqual(['start']);
	player.pass(2);
	expect(listener.told).toEqual(['start', 'a', 'b', 'c', 'end']);
	expect(player.frequencies).toEqual([220, 440, 880]);
	expect(player.closed).toBe(true);
});

test('can be stopped at any time, and is over only once', () => {
	const player = quietPlayer();
	const listener = listening();
	const stop = playSeries(tones, listener, () => player);
	player.pass(0.3);
	stop();
	stop();
	player.pass(2);
	expect(listener.told).toEqual(['start', 'a', 'stopped']);
	expect(player.closed).toBe(true);
});

test('falls silent when the page is muted, and does not begin on a muted page', () => {
	const player = quietPlayer();
	let muted = false;
	const listener = listening(() => muted);
	playSeries(tones, listener, () => player);
	player.pass(0.2);
	muted = true;
	player.pass(0.2);
	expect(listener.told.at(-1)).toBe('stopped');
	const again = listening(() => true);
	playSeries(tones, again, () => quietPlayer());
	expect(again.told).toEqual(['stopped']);
});

test('a series without tones is over at once', () => {
	const listener = listening();
	playSeries([], listener, () => quietPlayer());
	expect(listener.told).toEqual(['stopped']);
});

test('says whether there is Web Audio', () => {
	expect(canPlay()).toBe(false);
});
