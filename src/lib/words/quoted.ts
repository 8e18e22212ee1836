/** Letters that are not read but steer the others: control characters, and what turns the direction of writing. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Words of somebody else within a sentence of ours: on one line, of bounded length, and shut in, so that they cannot
 * turn the sentence around. Empty stays empty.
 */
export function quoted(text: string, most = 60): string {
	const line = text
		.slice(0, most * 8)
		.replace(steering, ' ')
		.trim();
	const letters = [...line];
	const whole = letters.length <= most && text.length <= most * 8;
	const cut = whole ? line : `${letters.slice(0, most).join('')}…`;
	return line === '' ? '' : `\u2068${cut}\u2069`;
}
