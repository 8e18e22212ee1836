import type { Words } from './ja.ts';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`;

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
		here: 'You are here',
		home: 'Home',
		programs: 'Programs',
		cases: 'Cases',
		portfolio: 'My work',
		settings: 'Settings',
		help: 'Help',
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
	trouble: {
		blocked: {
			title: 'This browser cannot keep your work',
			text: 'Saving is switched off, by a private window or by your school’s settings. What you write now will be gone when you close this page.',
			safe: 'You can still finish the lesson, and print it',
			todo: 'Before you finish, save your work as a file'
		},
		full: {
			title: 'This device is out of space',
			text: 'What you wrote is still on the screen, but it is not saved yet.',
			safe: 'Answers you saved before are still there',
			todo: 'Delete films or files you do not need and press “Save again”, or save your work as a file'
		},
		failed: {
			title: 'Saving did not work',
			text: 'What you wrote is still on the screen. Please do not close it yet.',
			safe: 'Answers you saved before are still there',
			todo: 'Press “Save again”, or save your work as a file'
		},
		evictable: {
			title: 'The browser may clear your work',
			text: 'On this device the browser may clear saved work when space runs low, or when you do not open it for a while (about seven days in Safari).',
			todo: 'To be safe, save a file at the end of the lesson'
		},
		small: {
			title: 'This may be a private window',
			text: 'There is very little space for saving here, as in a window that forgets everything when you close it.',
			todo: 'Before you finish, save your work as a file'
		},
		saveFile: 'Save as a file',
		saveAgain: 'Save again'
	},
	home: {
		title: 'Home',
		welcome: 'Welcome to Mirai Caravan',
		welcomeText: 'No sign-up. Choose something and begin. What you write stays on this device.',
		back: (name) => (name ? `Welcome back, ${name}` : 'Welcome back'),
		last: (day, step) => `Last time, on ${day}, you got as far as “${step}”.`,
		goOn: 'Where you left off',
		continue: 'Continue',
		where: (n, of, left) => (left > 0 ? `Step ${n} of ${of} · about ${left} min left` : `Step ${n} of ${of}`),
		programs: 'Programs',
		route: 'See the route',
		casesTitle: 'Look at what people have really done',
		casesText:
			'Films and stories about people who did something about a problem: what worked, and what nobody knows yet.',
		casesOpen: 'Choose a case',
		mine: 'My work',
		answers: 'My answers',
		answerCount: (n) => (n === 0 ? 'None yet' : count(n, 'answer', 'answers')),
		file: 'Save my work as a file',
		fileText: 'To move to another device',
		people: 'Change who is using it',
		peopleText: (n) => (n > 1 ? `${n} people on this device` : 'Choose a nickname'),
		settingsText: 'Text, furigana, storage',
		lessons: (n) => (n === 0 ? 'To come' : count(n, 'lesson', 'lessons')),
		offlineReady: 'Works offline',
		offlinePreparing: 'Getting ready to work offline…',
		offlineNone: 'Opened this way, the app needs a network'
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
		discuss: 'Talk'
	},
	portfolio: {
		title: 'My work',
		intro: 'These are your answers, kept on this device.',
		none: 'No answers yet',
		noneText: 'What you choose and write in the lessons will all be listed here.',
		noneAction: 'See the programs',
		answered: (n, of) => `${n} of ${of} answered`,
		open: 'Open this question',
		changed: (date, time) => `${date}, ${time}`,
		print: 'Print',
		save: 'Save as a file',
		load: 'Open a file',
		noAnswer: 'Not answered yet',
		old: 'Answers to questions that are no longer in the lesson',
		hidden: 'This work is hidden behind a four-digit number',
		pin: 'Four-digit number',
		show: 'Show',
		wrongPin: 'That does not seem to be the number. Please try again.',
		loaded: (n) =>
			n === 0
				? 'Everything in the file was already here. Nothing changed.'
				: `${count(n, 'answer', 'answers')} added.`,
		saved: 'Saved as a file.'
	},
	fileFault: {
		title: 'This file could not be opened',
		safe: 'The file itself and your work on this device are unchanged.',
		'not-ours': 'It does not look like a Mirai Caravan file (.mirai).',
		damaged: 'The file is cut short or damaged. Ask for it again, or choose another one.',
		newer: 'It was made with a newer version of the app. Update the app, then open it again.',
		'too-large': 'The file is too large.',
		'wrong-content': 'Its contents are not what they should be, so nothing was opened.'
	},
	settings: {
		title: 'Settings',
		look: 'How it looks',
		theme: 'Light or dark',
		themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
		text: 'Text size',
		sizes: { s: 'Small', m: 'Normal', l: 'Large', xl: 'Larger', xxl: 'Largest' },
		furigana: 'Furigana (readings above kanji)',
		furiganaText:
			'For Japanese texts. Kanji taught before the school year you choose have no furigana. The text does not move when you switch.',
		levels: {
			g3: 'Grade 3',
			g4: 'Grade 4',
			g5: 'Grade 5',
			g6: 'Grade 6',
			jh: 'Junior high',
			hs: 'High school',
			all: 'All',
			none: 'None'
		},
		language: 'Language',
		learners: 'Who uses this device',
		learnersText: 'A nickname, not your name. No email, no password.',
		nickname: 'Nickname',
		nobody: 'No nickname',
		add: 'Add a person',
		addName: 'Nickname of the new person',
		use: 'Switch to this person',
		using: 'In use now',
		face: (n) => `Face ${n}`,
		faces: 'Face',
		pin: 'Four-digit number that hides the work',
		pinText: 'It makes your work harder for others to see. It is not a lock. Leave it empty to stop hiding.',
		pinBad: 'Please type four digits.',
		remove: 'Delete this person’s work',
		removeTitle: (name) => `Delete all of ${name}’s work?`,
		removeText: (n) =>
			`${count(n, 'answer', 'answers')} will be deleted from this device for good. You can save a file first.`,
		removeDo: 'Delete',
		removed: 'The work was deleted.',
		storage: 'Storage',
		storageKept: 'Kept on this device in a way that the browser does not clear by itself.',
		storagePlain: 'Kept on this device. The browser may clear it when space runs low.',
		storageUsed: (used, quota) => `Using ${used} of ${quota}`,
		storageUnknown: 'This browser does not say how much is used.',
		persist: 'Ask the browser to keep it',
		persistYes: 'The browser agreed to keep it.',
		persistNo:
			'The browser has not agreed yet. Using the app more, or adding it to the home screen, may change that.',
		videos: 'Films on this device',
		videosNone: 'There are no films on this device.',
		version: 'App version',
		versionWaiting: 'A new version is ready.',
		versionTake: 'Use the new version',
		versionText: 'Everything you wrote stays.',
		offline: 'Offline',
		deleteAll: 'Delete everything on this device',
		deleteAllTitle: 'Delete the work of everyone on this device?',
		deleteAllText: 'Answers, progress and films will be deleted from this device for good.',
		deleteAllDo: 'Delete everything',
		deletedAll: 'Everything was deleted.'
	},
	print: {
		title: 'Worksheet',
		name: 'Name',
		class: 'Class, number',
		withAnswers: 'With my answers',
		empty: 'Blank, to write on',
		do: 'Print',
		hint: 'Paper size: A4. The print window can also make a PDF.'
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
