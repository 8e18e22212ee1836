/**
 * What a person wrote or chose, as plain words: for telling two versions of an answer apart where the whole
 * sheet would be too much. Ids and switches are left out when there are words of one's own.
 */
export function answerWords(value: unknown): string {
	const written: string[] = [];
	const chosen: string[] = [];
	const visit = (item: unknown, key: string): void => {
		if (typeof item === 'string') (isOwnWords(key) ? written : chosen).push(item);
		else if (typeof item === 'number') chosen.push(String(item));
		else if (Array.isArray(item)) for (const child of item) visit(child, key);
		else if (typeof item === 'object' && item !== null)
			for (const [name, child] of Object.entries(item)) visit(child, key === 'texts' ? 'texts' : name);
	};
	visit(value, '');
	const words = written.filter((text) => text.trim() !== '');
	return (words.length > 0 ? words : chosen.filter((text) => text !== '')).join('\n') || '—';
}

/** Names of answer fields that hold what someone typed. */
const typed: readonly string[] = ['texts', 'text', 'note', 'claim', 'reason', 'alternative', 'line'];

function isOwnWords(key: string): boolean {
	return typed.includes(key);
}
