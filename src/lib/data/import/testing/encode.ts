/**
 * Text in the encodings of Japanese schools. Platforms only decode them, so each character is looked for among all
 * that two bytes can mean.
 */
const maps = new Map<string, Map<string, number[]>>();

function mapOf(encoding: 'shift_jis' | 'euc-jp'): Map<string, number[]> {
	const known = maps.get(encoding);
	if (known) return known;
	const map = new Map<string, number[]>();
	const decoder = new TextDecoder(encoding, { fatal: true });
	const enter = (...bytes: number[]) => {
		try {
			const char = decoder.decode(Uint8Array.from(bytes));
			if ([...char].length === 1 && !map.has(char)) map.set(char, bytes);
		} catch {
			// These bytes mean nothing.
		}
	};
	for (let one = 0; one < 256; one++) enter(one);
	for (let one = 0x81; one < 256; one++) for (let two = 0x40; two < 256; two++) enter(one, two);
	maps.set(encoding, map);
	return map;
}

export function encodeAs(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array<ArrayBuffer> {
	const map = mapOf(encoding);
	return Uint8Array.from(
		[...text].flatMap((char) => {
			const bytes = map.get(char);
			if (!bytes) throw new Error(`${encoding} has no ${char}`);
			return bytes;
		})
	);
}

/** Whether a text can be written in Shift_JIS. */
export function fits(text: string): boolean {
	const map = mapOf('shift_jis');
	return [...text].every((char) => map.has(char));
}
