import { browser } from '$app/environment';

/**
 * The teacher's word for this device: whether its pages may have the server ask the World Bank. Off until turned on.
 * Kept in localStorage, as the look of the app is; when storage is blocked it holds for this page view.
 */
class LiveSwitch {
	#on = $state(browser && readStored());

	get on(): boolean {
		return this.#on;
	}

	set(on: boolean): void {
		this.#on = on;
		try {
			if (on) localStorage.setItem('live', 'on');
			else localStorage.removeItem('live');
		} catch {
			// Blocked storage: the choice holds until the page is closed, which is all it can do.
		}
	}
}

function readStored(): boolean {
	try {
		return localStorage.getItem('live') === 'on';
	} catch {
		return false;
	}
}

export const liveSwitch = new LiveSwitch();
