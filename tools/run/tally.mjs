/**
 * What a step counts in the last line of `npm test`.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * A step that is one check in itself.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyOfCheck(ok) {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * The tests in a report of Vitest (`--reporter=json`). A file that could not even be read counts as one failed test.
 * @param {unknown} report
 * @param {boolean} ok whether Vitest itself was content
 * @returns {Tally}
 */
export function tallyOfVitest(report, ok) {
	const files = list(report, 'testResults');
	const unread = files.filter(
		(file) => field(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0
	);
	return atLeastOne(
		{
			passed: number(report, 'numPassedTests'),
			failed: number(report, 'numFailedTests') + unread.length
		},
		ok
	);
}

/**
 * The tests in a report of Playwright (`--reporter=json`).
 * @param {unknown} report
 * @param {boolean} ok whether Playwright itself was content
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, ok) {
	const stats = field(report, 'stats');
	return atLeastOne(
		{ passed: number(stats, 'expected') + number(stats, 'flaky'), failed: number(stats, 'unexpected') },
		ok
	);
}

/**
 * A run that failed without a failed test (no report, no test, a fault outside of tests) is still a failure.
 * @param {Tally} tally
 * @param {boolean} ok
 */
function atLeastOne(tally, ok) {
	if (!ok) return { ...tally, failed: Math.max(1, tally.failed) };
	return tally.passed + tally.failed > 0 ? tally : { passed: 0, failed: 1 };
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function field(value, name) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function number(value, name) {
	const found = field(value, name);
	return typeof found === 'number' ? found : 0;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown[]}
 */
function list(value, name) {
	const found = field(value, name);
	return Array.isArray(found) ? found : [];
}
