import { learner, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';

const actions = 200;

/** From a key on the presenter's page to the changed board on the projector's, in two windows of one browser. */
export const show: Measure = {
	title: 'projector follows the presenter',
	async run(origin) {
		const samples = await withBrowser(async (browser) => {
			const context = await browser.newContext({ ...learner, serviceWorkers: 'block' });
			const projector = await context.newPage();
			await projector.setViewportSize({ width: 1920, height: 1080 });
			await projector.goto(`${origin}/ja/present/future-creation/dekitara-sugoi/?step=first-lines`);
			await projector.locator('.stage[data-board]').waitFor();
			const presenter = await context.newPage();
			await presenter.goto(`${origin}/ja/presenter/future-creation/dekitara-sugoi/`);
			await presenter.locator('.stage[data-board]').first().waitFor();
			await projector.evaluate(() => {
				const times: number[] = [];
				const main = document.querySelector('#main');
				if (main)
					new MutationObserver(() => times.push(performance.timeOrigin + performance.now())).observe(main, {
						attributes: true,
						attributeFilter: ['data-rev']
					});
				Object.assign(window, { seen: times });
			});
			await presenter.evaluate(() => {
				const times: number[] = [];
				addEventListener('keydown', () => times.push(performance.timeOrigin + performance.now()), {
					capture: true
				});
				Object.assign(window, { pressed: times });
			});
			// There and back: reveal, dark screen, time, boards.
			const keys = ['b', 'b', 'PageDown', 'PageUp', 'p', 'p', 't', 't'];
			const waits: number[] = [];
			for (let action = 0; action < actions; action++) {
				await presenter.keyboard.press(keys[action % keys.length] ?? 'b');
				await projector.waitForFunction((count) => {
					const list: unknown = Reflect.get(window, 'seen');
					return Array.isArray(list) && list.length >= count;
				}, action + 1);
			}
			const pressed = await presenter.evaluate(pressedTimes);
			const seen = await projector.evaluate(seenTimes);
			pressed.forEach((at, index) => waits.push((seen[index] ?? Infinity) - at));
			return waits;
		});
		return [
			{
				what: 'projector follows the presenter, same browser',
				samples,
				unit: 'ms',
				digits: 1,
				budget: { is: 'at most', limit: 100, judged: 'p95' },
				notes: [`${actions} keys; from the key to the changed page`]
			}
		];
	}
};

function pressedTimes(): number[] {
	const list: unknown = Reflect.get(window, 'pressed');
	return Array.isArray(list) ? list.map(Number) : [];
}

function seenTimes(): number[] {
	const list: unknown = Reflect.get(window, 'seen');
	return Array.isArray(list) ? list.map(Number) : [];
}
