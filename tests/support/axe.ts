import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe, about to look at a page. The app has no frames, so axe need not open a page of its own each time to put together
 * what it found in them. It tells of what is wrong only: to name all that is right takes as long as the search.
 */
export function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}
