import { expect, test } from 'vitest';
import { tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

test('a step that is one check counts as one', () => {
	expect([tallyOfCheck(true), tallyOfCheck(false)]).toEqual([
		{ passed: 1, failed: 0 },
		{ passed: 0, failed: 1 }
	]);
});

test('a report counts with its tests', () => {
	expect(tallyOfVitest({ numPassedTests: 12, numFailedTests: 0 }, true)).toEqual({ passed: 12, failed: 0 });
	expect(tallyOfVitest({ numPassedTests: 10, numFailedTests: 2 }, false)).toEqual({ passed: 10, failed: 2 });
	expect(tallyOfPlaywright({ stats: { expected: 7, flaky: 1, unexpected: 3 } }, false)).toEqual({
		passed: 8,
		failed: 3
	});
});

test('a test file that could not be read is a failure beside the failed tests', () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{ status: 'failed' }] },
		{ status: 'passed', assertionResults: [{ status: 'passed' }] }
	];
	expect(tallyOfVitest({ numPassedTests: 1, numFailedTests: 1, testResults }, false)).toEqual({
		passed: 1,
		failed: 2
	});
});

test('a run that broke down without a failed test has failed', () => {
	expect(tallyOfVitest({ numPassedTests: 5, numFailedTests: 0 }, false)).toEqual({ passed: 5, failed: 1 });
	expect(tallyOfPlaywright(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

test('a run without any test has failed', () => {
	expect(tallyOfVitest({ numPassedTests: 0, numFailedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
	expect(tallyOfPlaywright('nonsense', true)).toEqual({ passed: 0, failed: 1 });
});
