import { defineWords } from './define.ts';

/** What is said when the device did not do what was asked for, by the kind of trouble. Nothing was lost. */
export const notDoneWords = defineWords({
	ja: {
		blocked: 'できませんでした。このブラウザは、記録をとっておけません。',
		full: 'できませんでした。この端末の空きが足りません。前のものは、そのまま残っています。',
		failed:
			'できませんでした。端末に書きこめませんでした。前のものは、そのまま残っています。もう一度、ためしてください。'
	},
	en: {
		blocked: 'That did not work: this browser cannot keep your work.',
		full: 'That did not work: this device is out of space. What you had is still there.',
		failed: 'That did not work: the device did not take it. What you had is still there. Please try again.'
	}
});
