import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readLibrary } from '#lib/content/build/library.ts';
import { expect, full, open, still, test } from './support/app.ts';
import { answerStep } from './support/walk.ts';

// Of each audience one module, step by step as it is met and once it is answered. What every other step looks like
// before an answer is in `pages.spec.ts`.
test.use({ serviceWorkers: 'block' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const modules = new Map<
	string,
	{ id: string; steps: { id: string; kind: Parameters<typeof answerStep>[1] }[] }
>();
for (const [id, { value }] of readLibrary('.').lessons)
	if (id.startsWith('e-net-caravan/') && !modules.has(value.part))
		modules.set(value.part, { id, steps: value.steps });

async function found(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

/** On a desk in light, with every rule; on a phone in the dark, what width and colours can change. */
async function inOrder(page: Page, when: string) {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await still(page);
	const desk = await found(new AxeBuilder({ page }).withTags(rules).disableRules(['target-size']));
	expect(desk, `${when}, on a desk`).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	// At the end a foot that stays in sight covers nothing, so that every target is whole.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await still(page);
	const phone = await found(
		new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block', 'target-size'])
	);
	expect(phone, `${when}, on a phone in the dark`).toEqual([]);
	await page.setViewportSize({ width: 1366, height: 768 });
}

for (const [part, { id, steps }] of modules)
	for (const lang of ['ja', 'en'] as const)
		test(
			`axe finds nothing in a module for ${part} in ${lang}, before and after each answer, on a desk and on a phone in the dark`,
			{ tag: full },
			async ({ page }) => {
				test.setTimeout(60_000 + steps.length * 60_000);
				for (const [index, step] of steps.entries()) {
					await open(page, `/${lang}/learn/${id}/${index === 0 ? '' : `?step=${step.id}`}`);
					await expect(page.locator('#main').getByRole('heading').first()).toBeVisible();
					await inOrder(page, `${step.kind}, before`);
					await answerStep(page, step.kind, lang);
					await inOrder(page, `${step.kind}, after`);
				}
			}
		);
