export const views = ['picture', 'outline'] as const;
export type View = (typeof views)[number];
type Stored = { view?: View; keys?: boolean; who?: boolean };

/**
 * How canvases are looked at on this device. Kept in localStorage, as the look of the app is; when storage is blocked
 * it holds for this page view.
 */
class CanvasLook {
	#stored = $state.raw<Stored>(typeof window === 'undefined' ? {} : readStored());

	/** Null until somebody chose: then the width of the window decides. */
	get view(): View | null {
		return this.#stored.view ?? null;
	}
	/** Whether letters are keys of the canvas. */
	get keys(): boolean {
		return this.#stored.keys ?? true;
	}
	/** Whether every note says who wrote it. */
	get who(): boolean {
		return this.#stored.who ?? false;
	}

	set(change: Stored): void {
		this.#stored = { ...this.#stored, ...change };
		try {
			localStorage.setItem('canvas', JSON.stringify(this.#stored));
		} catch {
			// Blocked storage: the choice holds until the page is closed, which is all it can do.
		}
	}
}

function readStored(): Stored {
	try {
		const value: unknown = JSON.parse(localStorage.getItem('canvas') ?? '{}');
		if (typeof value !== 'object' || value === null) return {};
		const get = (key: string): unknown => Reflect.get(value, key);
		const flag = (key: string) => (typeof get(key) === 'boolean' ? get(key) === true : undefined);
		return { view: views.find((view) => view === get('view')), keys: flag('keys'), who: flag('who') };
	} catch {
		return {};
	}
}

export const canvasLook = new CanvasLook();
