/** An address such as `takuhai-osaka.example/login`: made-up domains end in `.example`. */
const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+example\b(?:\/[\w/?=&;%.~-]*)?/gi;

/**
 * Localised HTML of the simulated phone with nothing left to press: a link or button becomes its words, and an
 * address only looks like one (class `address`), so that no learner leaves the app by a message of the exercise.
 */
export function inert(html: string): string {
	return html.replace(/<\/?(?:a|button)\b[^>]*>/gi, '').replace(address, '<span class="address">$&</span>');
}
