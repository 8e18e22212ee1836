/** What stands behind `#` in pasted words: a whole address, with something around it, or the fragment alone. */
export function fragmentIn(text: string): string {
	const [, behind] = /#([\w.-]+)/.exec(text) ?? [];
	return behind ?? text.trim();
}
