import type { IncomingMessage, ServerResponse } from 'node:http';

/** Abilities of the browser that the app never asks for, so that no content can ask for them either. */
const unused = [
	'accelerometer',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb'
];

/**
 * A lesson is shown on a whole screen, and the projector must not fall asleep in the middle of it. The camera reads
 * the codes of an idea, after a press.
 */
const used = ['camera', 'fullscreen', 'screen-wake-lock'];

/**
 * Headers of every answer. The pages bring their own content policy in a `<meta>`; who may frame them is
 * the one directive which browsers accept in a header only.
 */
const headers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Permissions-Policy': [...unused.map((name) => `${name}=()`), ...used.map((name) => `${name}=(self)`)].join(
		', '
	),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	// Without a word about it browsers guess how long a page stays fresh, and would open yesterday's page
	// with today's scripts gone. Files whose name holds their content's hash are given a year instead.
	'Cache-Control': 'no-cache'
};

/**
 * Whether browsers trust the address that was asked for: this computer itself, or https, which ends at a server
 * before this one. Elsewhere they refuse the header on other windows, with an error on every page.
 */
function isTrusted({ headers }: IncomingMessage): boolean {
	const proto = headers['x-forwarded-proto'];
	if (typeof proto === 'string' && proto.startsWith('https')) return true;
	return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(headers.host ?? '');
}

/** Puts the headers of every answer on `res`; what serves the answer may still replace one. */
export function setHeaders(req: IncomingMessage, res: ServerResponse) {
	for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
	if (isTrusted(req)) res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
}
