import type { Locale } from '#lib/words/locale.ts';
import type { Words } from '#lib/words/ja.ts';

declare global {
	namespace App {
		interface PageData {
			lang?: Locale;
			words?: Words;
			/** Where one is, for the upper bar: the last one is this page. */
			crumbs?: { href?: string; text: string }[];
			/** The program around the page: sets the accent colour. */
			accent?: 'future' | 'enet';
			/** A lesson has its own foot, so the page's foot stays away. */
			inLesson?: boolean;
		}
	}
}

export {};
