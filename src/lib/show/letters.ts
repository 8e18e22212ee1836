/** Whether single letters are keys in front of a class. They can be switched off: speech input types letters. */
const key = 'show-letters';

export function lettersAllowed(): boolean {
	try {
		return localStorage.getItem(key) !== 'off';
	} catch {
		return true;
	}
}

export function allowLetters(allowed: boolean): void {
	try {
		if (allowed) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// Blocked storage: it holds until the page is closed.
	}
}
