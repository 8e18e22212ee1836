/** What a key asks for, in both windows alike. Clickers send PageUp, PageDown, "b" or ".". */
export type Action =
	| 'forward'
	| 'back'
	| 'next-step'
	| 'previous-step'
	| 'first'
	| 'last'
	| 'open'
	| 'timer'
	| 'eyes'
	| 'black'
	| 'full'
	| 'help'
	| 'escape';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const letters: Readonly<Record<string, Action>> = {
	r: 'open',
	t: 'timer',
	p: 'eyes',
	b: 'black',
	'.': 'black',
	f: 'full',
	'?': 'help'
};
const named: Readonly<Record<string, Action>> = {
	PageDown: 'forward',
	PageUp: 'back',
	Home: 'first',
	End: 'last',
	Escape: 'escape'
};

/** @param withLetters false where single letters are switched off */
export function actionOf(key: Key, withLetters: boolean): Action | null {
	if (key.ctrlKey || key.metaKey || key.altKey) return null;
	if (key.key === 'ArrowRight') return key.shiftKey ? 'next-step' : 'forward';
	if (key.key === 'ArrowLeft') return key.shiftKey ? 'previous-step' : 'back';
	if (key.key === ' ') return 'forward';
	const name = named[key.key];
	if (name) return name;
	return (withLetters && letters[key.key.toLowerCase()]) || null;
}

/** Keys that what has the focus needs itself: letters in a field, arrows in a choice, Space on a button. */
export function isTaken(event: KeyboardEvent): boolean {
	if (event.defaultPrevented) return true;
	const { target } = event;
	if (!(target instanceof Element)) return false;
	if (target.closest('dialog, [role="slider"], [role="listbox"], [role="menu"], [data-own-keys]'))
		return event.key !== 'PageDown' && event.key !== 'PageUp';
	const field = target.closest('input, textarea, select');
	if (field) return isOfField(field, event.key);
	return event.key === ' ' && target.closest('button, a, summary') !== null;
}

/** A clicker's two keys mean nothing to a line of text or a number, so it works wherever the focus was left. */
function isOfField(field: Element, key: string): boolean {
	const pages = key === 'PageDown' || key === 'PageUp';
	if (!(field instanceof HTMLInputElement)) return true;
	switch (field.type) {
		case 'radio':
			return key === ' ' || key.startsWith('Arrow');
		case 'checkbox':
		case 'button':
			return key === ' ';
		case 'range':
			return pages || key.startsWith('Arrow') || key === 'Home' || key === 'End';
		default:
			return !pages;
	}
}
