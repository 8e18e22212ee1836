import { expect, test } from 'vitest';
import { banner } from './banner.ts';

test('tells the address of this computer, of the room, and that http:// elsewhere is not offline', () => {
	const text = banner({ port: 3000, room: ['192.168.1.20', '10.0.0.5'], terminal: false });
	expect(text).toContain('http://localhost:3000/');
	expect(text).toContain('http://192.168.1.20:3000/');
	expect(text).toContain('http://10.0.0.5:3000/');
	expect(text).toContain('オフラインでは使えません');
	expect(text).toContain('does not work offline');
});

test('without a network it speaks of this computer only', () => {
	const text = banner({ port: 8080, room: [], terminal: false });
	expect(text).toContain('http://localhost:8080/');
	expect(text).not.toContain('other devices');
});

test('shows a QR code in plain blocks, with colours only in a terminal', () => {
	const plain = banner({ port: 3000, room: ['192.168.1.20'], terminal: false });
	expect(plain.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line)).length).toBeGreaterThan(10);
	expect(plain).not.toContain('\x1b[');
	expect(banner({ port: 3000, room: [], terminal: true })).toContain('\x1b[97;40m');
});

test('says so when the server may ask the World Bank', () => {
	const place = { port: 3000, room: [], terminal: false };
	expect(banner(place)).not.toContain('World Bank');
	expect(banner({ ...place, live: true })).toContain('World Bank');
});
