import { describe, expect, test } from 'vitest';
import { actionOf } from './keys.ts';
import { stageSize } from './fill.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
	key: name,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...more
});

describe('keys in front of a class', () => {
	test('a clicker goes on, back, and makes the screen dark', () => {
		expect(['PageDown', 'PageUp', 'b', '.'].map((name) => actionOf(key(name), true))).toEqual([
			'forward',
			'back',
			'black',
			'black'
		]);
	});

	test('letters can be switched off, arrows stay', () => {
		expect(actionOf(key('r'), false)).toBeNull();
		expect(actionOf(key('R', { shiftKey: true }), true)).toBe('open');
		expect(actionOf(key('ArrowRight'), false)).toBe('forward');
		expect(actionOf(key('ArrowRight', { shiftKey: true }), true)).toBe('next-step');
	});

	test('keys of the browser stay its own', () => {
		expect(actionOf(key('r', { ctrlKey: true }), true)).toBeNull();
		expect(actionOf(key('ArrowLeft', { altKey: true }), true)).toBeNull();
	});
});

test('a board is drawn wide or, on a tablet and an old projector, at 4:3', () => {
	expect(stageSize(1280, 720)).toEqual({ width: 1920, height: 1080 });
	expect(stageSize(1366, 768)).toEqual({ width: 1920, height: 1080 });
	expect(stageSize(1024, 768)).toEqual({ width: 1600, height: 1200 });
	expect(stageSize(390, 844)).toEqual({ width: 1600, height: 1200 });
	expect(stageSize(0, 0)).toEqual({ width: 1920, height: 1080 });
});
