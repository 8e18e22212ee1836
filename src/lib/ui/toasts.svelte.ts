export type Toast = { id: number; text: string; action?: { label: string; run: () => void } };

/** Short words at the lower edge. They stay ten seconds, longer while someone looks at them. */
class Toasts {
	#next = 1;
	list = $state.raw<Toast[]>([]);

	show(text: string, action?: Toast['action']): void {
		this.list = [...this.list, { id: this.#next++, text, ...(action ? { action } : {}) }];
	}
	dismiss(id: number): void {
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}

export const toasts = new Toasts();
