/* Runs inside the page, as one function: it names nothing from outside itself. */

/** A story of a lesson, and the states it is to be brought into. */
export type Told = { step: string; inners: { path: string[]; seat?: string }[] };

/**
 * Looks at the board that is shown and at each one after it, going on as one press of a clicker does; where a story
 * begins, at each of its states, as the presenter's window would bring it there.
 * @param floor smallest size of letters on a board of 1080 px, in px
 * @param show name of the channel on which the two windows speak
 * @returns what does not fit, words for the author: "step board: what is wrong"
 */
export async function boardFaults({
	floor,
	show,
	stories
}: {
	floor: number;
	show: string;
	stories: Told[];
}): Promise<string[]> {
	function faults(): string[] {
		const found = new Set<string>();
		const stage = document.querySelector('.stage');
		const body = stage?.querySelector('.body');
		if (!stage || !body) return ['there is no board'];
		const scale = stage.getBoundingClientRect().width / stage.clientWidth;
		const edge = body.getBoundingClientRect();
		const bound = stage.getBoundingClientRect();
		const say = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
		const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!element || node.textContent?.trim() === '') continue;
			if (
				element.closest(
					'rt, rp, .sr, title, desc, style, [data-drawn], [aria-hidden="true"]:not(svg *, :has(> ruby)), video'
				)
			)
				continue;
			if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const box = range.getBoundingClientRect();
			if (box.width === 0) continue;
			const inner = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? scale) / scale : 1;
			const size = Number.parseFloat(getComputedStyle(element).fontSize) * inner;
			if (size < floor - 0.5) found.add(`${Math.round(size)} px: ${say(element)}`);
			const within = body.contains(element) ? edge : bound;
			// Half a line of slack: the descent of letters belongs to their box, not to what is seen.
			const slack = 6 * scale;
			if (
				box.bottom > within.bottom + slack ||
				box.top < within.top - slack ||
				box.right > bound.right + slack ||
				box.left < bound.left - slack
			)
				found.add(`beyond the edge: ${say(element)}`);
			// Cut by a box around it.
			for (let around = element.parentElement; around && around !== body; around = around.parentElement) {
				const style = getComputedStyle(around);
				if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
				const cut = around.getBoundingClientRect();
				if (box.bottom > cut.bottom + slack || box.right > cut.right + slack)
					found.add(`cut: ${say(element)}`);
			}
		}
		return [...found];
	}

	const frames = async (count: number) => {
		for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
	};
	const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
	const board = () => document.querySelector<HTMLElement>('.stage[data-board]');
	const rev = () => document.querySelector('#main')?.getAttribute('data-rev');

	/** What is wrong must stay wrong, for charts measure themselves after they are laid out. */
	async function look(): Promise<string[]> {
		// The next step may still be on its way.
		for (let wait = 0; wait < 500 && !board()?.querySelector('.body > *'); wait++) await rest(20);
		await frames(2);
		let bad = faults();
		for (let again = 0; bad.length > 0 && again < 10; again++) {
			await rest(60);
			bad = faults();
		}
		const { step = '', board: name = '' } = board()?.dataset ?? {};
		return bad.map((one) => `${step} ${name}: ${one}`);
	}
	/** Waits a little for the show to change. */
	async function changes(before: string | null | undefined): Promise<boolean> {
		const end = performance.now() + 400;
		while (rev() === before && performance.now() < end) await rest(5);
		return rev() !== before;
	}

	await document.fonts.ready;
	const wrong: string[] = [];
	const untold = new Map(stories.map(({ step, inners }) => [step, inners]));
	const presenter = new BroadcastChannel(show);
	/** Brings the story into a state, and says whether the board followed. */
	function tell(step: string, inner: Told['inners'][number]): Promise<boolean> {
		const before = rev();
		const kept: unknown = JSON.parse(localStorage.getItem(show) ?? '{}');
		const state = { inner: { [step]: inner }, rev: Number(before) + 1, by: 'presenter' };
		presenter.postMessage({ type: 'state', state: Object.assign({}, kept, state) });
		return changes(before);
	}
	async function lookAtStory(step: string, inners: Told['inners']): Promise<void> {
		for (const inner of [...inners, { path: [] }]) {
			const way = inner.path.join(', ') || 'nothing';
			if (!(await tell(step, inner))) wrong.push(`${step} after ${way}: the board did not follow`);
			wrong.push(...(await look()).map((one) => `after ${way}, ${one}`));
		}
	}

	for (let press = 0; press < 400; press++) {
		wrong.push(...(await look()));
		const { step = '', board: name } = board()?.dataset ?? {};
		const inners = name === 'story' && untold.get(step);
		if (inners) await lookAtStory(step, inners);
		if (inners) untold.delete(step);
		const before = rev();
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
		// At the end of the lesson nothing changes any more.
		if (await changes(before)) continue;
		presenter.close();
		return [...wrong, ...[...untold.keys()].map((step) => `${step}: its story was not met`)];
	}
	return [...wrong, 'the lesson does not end'];
}
