import type { Words } from './ja.ts';
import { count } from './plural.ts';

export const en: Words = {
	app: 'Mirai Caravan',
	otherLanguage: '日本語',
	skip: 'Skip to content',
	close: 'Close',
	cancel: 'Cancel',
	undo: 'Undo',
	source: 'Source:',
	minutes: (n) => `${n} min`,
	about: (n) => `about ${n} min`,
	date: (ms) => new Intl.DateTimeFormat('en-GB', { month: 'long', day: 'numeric' }).format(ms),
	time: (ms) => new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }).format(ms),
	bytes: (n) => (n >= 1e6 ? `${(n / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(n / 1e3))} kB`),
	nav: {
		nobody: 'No nickname',
		here: 'You are here',
		home: 'Home',
		programs: 'Programs',
		cases: 'Cases',
		data: 'Data Lab',
		ideas: 'Ideas',
		portfolio: 'My work',
		settings: 'Settings',
		help: 'Help',
		review: 'For mentors',
		about: 'About this app',
		look: 'Text size and furigana',
		learner: 'Who is using it',
		foot: 'More pages'
	},
	save: {
		short: { opening: 'Opening', saving: 'Saving', device: 'Saved', failed: 'Not saved' },
		opening: 'Opening your work…',
		saving: 'Saving…',
		device: 'Saved on this device',
		failed: 'Not saved yet'
	},
	program: {
		about: 'About this program',
		resume: (title) => `Continue: ${title}`,
		start: (title) => `Start: ${title}`,
		here: 'You are here',
		done: 'Finished',
		none: 'There are no lessons in this part yet.',
		left: (n) => `about ${n} min left`,
		print: 'Worksheet'
	},
	lesson: {
		rail: 'Steps of this lesson',
		done: 'done',
		now: 'you are here',
		todo: 'to come',
		back: 'Back',
		next: 'Next',
		nextTo: (title) => `: ${title}`,
		finish: 'Finish',
		savedAt: (time) => `This answer was saved at ${time}.`,
		savesItself: 'Everything you write is saved on this device as you go.',
		earlier: 'Earlier answers',
		otherTab: {
			title: 'There is another answer, from another tab',
			text: 'The same question was answered in another window. Neither answer is lost.',
			take: 'Use that answer',
			keep: 'Keep this one'
		},
		imported: {
			title: 'There is another answer, from a file',
			text: 'Neither answer is lost.'
		},
		changed: {
			title: 'This question has changed',
			text: 'Your old answer is not lost. After you answer again, you can find it under “Earlier answers”.'
		},
		versions: {
			title: 'Earlier answers',
			text: 'We keep the answers you changed for 24 hours. Going back does not lose the one you have now.',
			none: 'There is no earlier answer to this question.',
			take: 'Go back to this'
		},
		broken: {
			title: 'This step stopped working',
			text: 'The other steps and everything you wrote are safe.',
			retry: 'Open it again'
		},
		finished: {
			title: 'That is the end of the lesson. Well done.',
			text: (done, of) => `You finished ${done} of ${count(of, 'step', 'steps')}.`,
			open: 'Steps still open',
			portfolio: 'Look at my answers',
			program: 'Back to the route',
			print: 'Print'
		},
		noscript: 'Please turn JavaScript on to work with this page. You can read the text as it is.'
	},
	kinds: {
		read: 'Read',
		video: 'Watch',
		choice: 'Think and choose',
		estimate: 'Guess',
		draw: 'Draw your guess',
		chart: 'Check with data',
		scenario: 'Try it out',
		write: 'Write',
		discuss: 'Talk',
		survey: 'Survey',
		canvas: 'Canvas',
		checklist: 'Get ready',
		poll: 'Ask everyone',
		spot: 'Spot the signs',
		sort: 'Sort',
		match: 'Match',
		idea: 'Your idea'
	},
	error: {
		notFound: 'This page could not be found',
		notFoundText: 'Everything you wrote is still on this device.',
		broken: 'This page could not be shown',
		brokenText: 'Everything you wrote is still on this device. Please try to open it again.',
		home: 'Go home',
		retry: 'Open it again'
	},
	update: {
		text: 'A new version is ready.',
		take: 'Use the new version',
		later: 'Later'
	},
	offline: 'You are not connected to the internet.',
	offlineText: 'You can go on as you are.'
};
