import { expect, test } from 'vitest';
import { readConnection, thriftOf } from './thrift.ts';

const fast = { online: true, saveData: false, effectiveType: '4g' };

test('a film is spared where data are saved, where the network is slow, and where there is none', () => {
	expect(thriftOf(fast, false)).toBeNull();
	expect(thriftOf({ ...fast, saveData: true }, false)).toBe('saving');
	expect(thriftOf({ ...fast, effectiveType: 'slow-2g' }, false)).toBe('slow');
	expect(thriftOf({ ...fast, effectiveType: '2g' }, false)).toBe('slow');
	expect(thriftOf({ ...fast, effectiveType: '3g' }, false)).toBeNull();
	expect(thriftOf({ ...fast, online: false }, false)).toBe('offline');
});

test('a film on the device is shown whatever the network', () => {
	expect(thriftOf({ online: false, saveData: true, effectiveType: '2g' }, true)).toBeNull();
});

test('a browser that tells nothing is believed to be fast', () => {
	expect(readConnection({ onLine: true })).toEqual({ online: true, saveData: false, effectiveType: '' });
	expect(readConnection({ onLine: true, connection: { saveData: true, effectiveType: '3g' } })).toEqual({
		online: true,
		saveData: true,
		effectiveType: '3g'
	});
});
