import type { Learner } from '#lib/db/rows.ts';

/**
 * Whose work was uncovered by its four digits since this page was loaded: asked once, not on every page. It hides from
 * a glance and is no lock; a reload, or the next person's, asks again.
 */
class Curtain {
	#lifted = $state.raw<ReadonlySet<string>>(new Set());

	isDown({ id, pin }: Pick<Learner, 'id' | 'pin'>): boolean {
		return pin !== null && !this.#lifted.has(id);
	}
	/** Digits typed for a learner; whether they were the right ones. */
	lift({ id, pin }: Pick<Learner, 'id' | 'pin'>, typed: string): boolean {
		if (typed !== pin) return false;
		this.#lifted = new Set([...this.#lifted, id]);
		return true;
	}
}

export const curtain = new Curtain();
