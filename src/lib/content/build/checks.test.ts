import { describe, expect, test } from 'vitest';
import {
	captions,
	figures,
	film,
	glossary,
	helplines,
	ledger,
	lesson,
	poster,
	program,
	readings,
	smallContent,
	table
} from './testing/small-content.ts';
import { changed, faultsOf, type Change } from './testing/tree.ts';

/** One fault and no other, where ▸ stands in the change, with what to do. */
function expectFault(message: string, ...changes: Change[]) {
	const { files, place } = changed(...changes);
	expect(faultsOf(files).map(({ at: _, ...fault }) => fault)).toEqual([{ ...place, message }]);
}

const notYaml = (message: string) =>
	`this is not valid YAML: ${message}. Often a text with : # [ { or * in it needs quotes.`;

test('finds nothing in content that is in order', () => {
	expect(faultsOf(smallContent)).toEqual([]);
});

describe('languages and fields', () => {
	test('a text without English', () =>
		expectFault('the English text (en) is missing. Add it beside the Japanese one.', [
			lesson,
			'title:\n  ja: 雨の日\n  en: A rainy day\n',
			'▸title:\n  ja: 雨の日\n'
		]));

	test('a text without Japanese, deep in a list', () =>
		expectFault('the Japanese text (ja) is missing. Add it beside the English one.', [
			lesson,
			'text: { ja: かわくよ。, en: It dries. }',
			'▸text: { en: It dries. }'
		]));

	test('a text that is there but empty', () => {
		expectFault('the English text (en) is missing. Add it beside the Japanese one.', [
			lesson,
			'en: A rainy day',
			'en:▸'
		]);
		expectFault('the English text (en) is empty', [lesson, 'en: A rainy day', 'en: ▸"  "']);
	});

	test('a text that YAML takes for a number', () =>
		expectFault('2023 is not a text for YAML. Put it in quotes.', [lesson, 'en: A rainy day', 'en: ▸2023']));

	test('one text in place of two languages', () =>
		expectFault(
			'"summary" is written with fields of its own below it (a text has ja and en); here it is "雨".',
			[program, 'summary: { ja: 雨を見る。, en: Watch the rain. }', 'summary: ▸雨']
		));

	test('a key nobody knows, at the key and not at the lines below it', () =>
		expectFault('"titel" is not a field here. Check the spelling, or take it out.', [
			lesson,
			'minutes: 12\n',
			'minutes: 12\n▸titel:\n  ja: 雨\n  en: Rain\n'
		]));

	test('a field that is missing', () =>
		expectFault(
			'"minutes" is missing. Add it.',
			[lesson, 'title:\n  ja: 雨の日', '▸title:\n  ja: 雨の日'],
			[lesson, 'minutes: 12\n', '']
		));

	test('a step kind nobody knows', () =>
		expectFault(
			'there is no step kind "quiz". Use one of: read, video, choice, estimate, draw, chart, scenario, write, discuss, survey, canvas, checklist, poll, spot, sort, match, idea.',
			[lesson, 'kind: read', 'kind: ▸quiz']
		));

	test('a step without a kind', () =>
		expectFault(
			'"kind" is missing. Use one of: read, video, choice, estimate, draw, chart, scenario, write, discuss, survey, canvas, checklist, poll, spot, sort, match, idea.',
			[lesson, '  - id: look\n    kind: read\n', '  - ▸id: look\n']
		));

	test('a word that is none of a list', () =>
		expectFault('there is no "accent" "red". Use one of: future, enet.', [
			program,
			'accent: future',
			'accent: ▸red'
		]));

	test('a number with a unit', () =>
		expectFault('"minutes" is a number without quotes and units; here it is "12 min".', [
			lesson,
			'minutes: 12',
			'minutes: ▸12 min'
		]));

	test('a number out of bounds', () =>
		expectFault('"minutes" must be >=5; here it is 3.', [lesson, 'minutes: 12', 'minutes: ▸3']));

	test('one thing where a list is wanted, and a list with too little in it', () => {
		expectFault('"goals" is a list: put "- " before each item. Here it is Object.', [
			lesson,
			'goals:\n  - { ja: 雨を見る',
			'▸goals:\n  { ja: 雨を見る'
		]);
		expectFault('"goals" has too few items: give at least 1, here are 0.', [
			lesson,
			'goals:\n  - { ja: 雨を見る, en: I watch the rain }',
			'▸goals: []'
		]);
	});

	test('an id in the wrong letters', () =>
		expectFault('an id is written in small letters, digits and hyphens', [
			lesson,
			'{ id: sky, ask',
			'{ id: ▸Sky, ask'
		]));

	test('an address and a date that are none', () => {
		expectFault('"rain.example" is not an address. Write it whole, with https://.', [
			table,
			'url: https://rain.example/',
			'url: ▸rain.example'
		]);
		expectFault('"1 November" is not a date. Write it as 2026-04-01.', [
			helplines,
			'checked: 2026-11-01',
			'checked: ▸1 November'
		]);
	});
});

describe('YAML', () => {
	test('a line that is not YAML', () =>
		expectFault(notYaml('Nested mappings are not allowed in compact mappings'), [
			lesson,
			'  ja: 雨の日',
			'  ja: ▸雨: の: 日'
		]));

	test('the same key twice', () =>
		expectFault(notYaml('Map keys must be unique'), [lesson, 'part: before', 'part: before\n▸minutes: 12']));

	test('a text that begins with emphasis', () =>
		expectFault('a text that begins with * is taken for a YAML alias. Put the text in quotes.', [
			lesson,
			'en: A rainy day',
			'en: ▸**A** rainy day'
		]));

	test('a text that ends where a comment begins', () =>
		expectFault(
			'from # on, this text is taken for a comment and not shown. Put the text in quotes, or a space after the #.',
			[lesson, 'en: A rainy day', 'en: Call 188 or▸ #9110 first']
		));

	test('every fault of every file at once', () => {
		const { files } = changed(
			[lesson, 'en: A rainy day', 'en:'],
			[lesson, 'kind: read', 'kind: quiz'],
			[program, 'accent: future', 'accent: red'],
			[glossary, 'explain:', 'explains:']
		);
		expect(faultsOf(files).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			`${program}:3:9`,
			`${lesson}:3:6`,
			`${lesson}:37:11`,
			`${glossary}:1:1`,
			`${glossary}:3:3`
		]);
	});
});

describe('step ids', () => {
	test('an id that stands twice', () =>
		expectFault(
			'the step id "look" is used twice (also in step 1). Give one a new id.',
			[lesson, '- id: pick', '- id: ▸look'],
			[ledger, 'pick, ', '']
		));

	test('a published step that is gone', () =>
		expectFault(
			'the step "own" was published and is gone: answers are stored under its id. Put the id back, or list it under "retired".',
			[
				lesson,
				'  - id: own\n    kind: write\n    title: { ja: 書く, en: Write }\n    minutes: 1\n    plan: { least: 1, most: 2, form: alone }\n',
				''
			],
			[
				lesson,
				'    notes: *notes\n    prompt:\n      fields:\n        - { id: sky, ask: { ja: 空は？, en: How is the sky? } }\n    key: {}\n',
				''
			],
			[lesson, 'minutes: 12', 'minutes: 11'],
			[lesson, '\nsteps:\n', '\n▸steps:\n']
		));

	test('a changed id is an old one gone and a new one not yet published', () => {
		const { files } = changed([lesson, '- id: own', '- id: mine']);
		expect(faultsOf(files).map(({ message, at }) => [at, message])).toEqual([
			[
				'steps',
				'the step "own" was published and is gone: answers are stored under its id. Put the id back, or list it under "retired".'
			],
			[
				'steps.7.id',
				'the step id "mine" is new. When it is final, run "npm run content:check -- --accept" to publish it.'
			]
		]);
	});

	test('a retired id may be gone, but not come back', () => {
		const retired: Change = [lesson, 'part: before', 'part: before\nretired: [old]'];
		const published: Change = [ledger, '[look', '[old, look'];
		expect(faultsOf(changed(retired, published).files)).toEqual([]);
		expectFault(
			'the step id "own" is retired: old answers to another step stand under it. Give this step a new id.',
			[lesson, 'part: before', 'part: before\nretired: [own]'],
			[lesson, '- id: own', '- id: ▸own']
		);
	});

	test('a published lesson that is gone, at its line of the list', () =>
		expectFault(
			'the lesson weather/snow is gone, but answers may stand under it. Put it back, or take it out of this list on purpose.',
			[ledger, 'weather/rain:', 'weather/sun: []\n▸weather/snow: [look]\nweather/rain:']
		));

	test('a lesson that only cannot be read is not called gone', () => {
		const { files } = changed([lesson, 'en: A rainy day', 'en:']);
		expect(faultsOf(files).map(({ file }) => file)).toEqual([lesson]);
	});

	test('a list of published ids that cannot be read', () => {
		expectFault(notYaml('Map keys must be unique'), [
			ledger,
			'weather/rain:',
			'weather/rain: [old]\n▸weather/rain:'
		]);
		expectFault('"weather/rain" is a list: put "- " before each item. Here it is "look".', [
			ledger,
			smallContent[ledger] ?? '',
			'weather/rain: ▸look\n'
		]);
	});
});

describe('what refers to something else', () => {
	test('a case that does not exist', () =>
		expectFault('there is no case with a film content/cases/bucket.yaml. Check the name, or add the case.', [
			lesson,
			'case: barrel',
			'case: ▸bucket'
		]));

	test('a case without a film', () => {
		const text = smallContent[film] ?? '';
		expectFault(
			'there is no case with a film content/cases/barrel.yaml. Check the name, or add the case.',
			[film, text, text.slice(0, text.indexOf('film:'))],
			[lesson, 'case: barrel', 'case: ▸barrel']
		);
	});

	test('a case that cannot be read is named once, not again by the step that shows it', () =>
		expectFault(
			'"layer" is missing. Add it.',
			[film, 'id: barrel', '▸id: barrel'],
			[film, 'layer: life\n', '']
		));

	test('a case that is named otherwise than its file', () =>
		expectFault('the id "barrels" is not the name of the file. Write barrel, or rename the file.', [
			film,
			'id: barrel',
			'id: ▸barrels'
		]));

	test('a table that does not exist', () =>
		expectFault('there is no table content/data/snow.yaml. Check the name, or add the table.', [
			lesson,
			'rows: { table: rain,',
			'rows: { table: ▸snow,'
		]));

	test('a table without its figures', () =>
		expectFault(
			'the table content/data/rain.csv is missing. Put the figures there.',
			[figures, null],
			[table, 'title: { ja: 雨, en: Rain }\nabout', '▸title: { ja: 雨, en: Rain }\nabout']
		));

	test('a column that does not exist, in every kind that names one', () => {
		const message = 'the table rain has no column "snow". It has: year, rain.';
		expectFault(message, [
			lesson,
			'form: line\n      x: year\n      y: rain',
			'form: line\n      x: year\n      y: ▸snow'
		]);
		expectFault(message, [
			lesson,
			'y: rain\n      label: year\n      highlight',
			'y: rain\n      labelEn: ▸snow\n      label: year\n      highlight'
		]);
		expectFault(message, [lesson, 'column: rain, ', 'column: ▸snow, ']);
		expectFault(message, [lesson, 'label: year\n      at:', 'label: ▸snow\n      at:']);
	});

	test('a row that does not exist', () =>
		expectFault('the table rain has no row "1822" in the column "year". Check the name.', [
			lesson,
			"highlight: ['2022']",
			"highlight: [▸'1822']"
		]));

	test('a column for the names of rows that does not exist', () =>
		expectFault('there is no column "name_en". Use one of: year, rain.', [
			table,
			'en: year }\nsdgs',
			'en: ▸name_en }\nsdgs'
		]));

	test('a column to join by that does not exist', () =>
		expectFault('there is no column "iso3" to join other tables by. Use one of: year, rain.', [
			table,
			'sdgs: [6]',
			'key: ▸iso3\nsdgs: [6]'
		]));

	test('a part of the program that does not exist', () =>
		expectFault('the program has no part "after". It has: before.', [
			lesson,
			'part: before',
			'part: ▸after'
		]));

	test('a glossary word that does not exist', () => {
		const message =
			'the glossary has no word "hail". Add it to content/glossary.yaml, or take the brackets away.';
		expectFault(
			message,
			[lesson, '[[shower|sudden rain]]', '[[hail|sudden rain]]'],
			[lesson, 'en: Last', 'en: ▸Last']
		);
		expectFault(message, [glossary, 'en: Rain that comes at once.', 'en: ▸"Not [[hail]]."']);
		expectFault(message, [helplines, 'en: When it rains', 'en: ▸"When [[hail]] falls"']);
		expectFault(message, [film, 'en: Keep the rain.', 'en: ▸"Keep [[hail]]."']);
		expectFault(message, [table, 'en: How much it rained.', 'en: ▸"How much [[hail]] fell."']);
		expectFault(message, [program, 'en: Lessons about rain.', 'en: ▸"Lessons about [[hail]]."']);
	});

	test('a glossary word in letters that no id has, or with the name of an inherited property', () => {
		expectFault(
			'the glossary has no word "にわか雨". Add it to content/glossary.yaml, or take the brackets away.',
			[lesson, 'ja: 去年は[[shower]]', 'ja: ▸去年は[[にわか雨]]']
		);
		expectFault(
			'the glossary has no word "constructor". Add it to content/glossary.yaml, or take the brackets away.',
			[lesson, 'ja: 去年は[[shower]]', 'ja: ▸去年は[[constructor]]']
		);
	});

	test('a glossary that cannot be read does not make every word wrong', () =>
		expectFault('"explain" is missing. Add it.', [
			glossary,
			smallContent[glossary] ?? '',
			'▸shower:\n  word: { ja: にわか雨, en: shower }\n'
		]));

	test('a figure of a case that does not exist, in a spoken line', () =>
		expectFault('there is no figure "more" in this file', [
			film,
			"ja: '水は{=less}へった。'",
			"ja: ▸'水は{=more}へった。'"
		]));

	test('a figure of a case that cannot be worked out', () =>
		expectFault(
			'figure "less" is a span and has no single factor. Correct it in this file.',
			[film, 'id: barrel', '▸id: barrel'],
			[film, 'value: -20', 'value: [10, 20]'],
			[film, "en: 'It took {=less}", "en: 'It took {*less}"]
		));
});

describe('the library', () => {
	const other = 'content/cases/canopy.yaml';
	const withoutFilm = (smallContent[film] ?? '')
		.replace(/film:\n[\s\S]*/, '')
		.replace('id: barrel', 'id: canopy');

	test('a case may be without a film', () => {
		expect(faultsOf({ ...smallContent, [other]: withoutFilm.replace('order: 1', 'order: 2') })).toEqual([]);
	});

	test('two cases in one place', () => {
		expect(faultsOf({ ...smallContent, [other]: withoutFilm })).toMatchObject([
			{
				file: other,
				at: 'order',
				message: `the place 1 in the library is taken by ${film}. Give one of them another number.`
			}
		]);
	});
});

describe('films', () => {
	test('a film without captions', () =>
		expectFault(
			'the captions file static/videos/barrel.ja.vtt is missing. Run "npm run videos" to make it.',
			[captions, null],
			[film, 'film:\n', '▸film:\n']
		));

	test('a film without a poster, which the library shows', () =>
		expectFault(
			'the poster static/videos/barrel.ja.webp is missing. Run "npm run videos" to make it.',
			[poster, null],
			[film, 'film:\n', '▸film:\n']
		));

	test('a film that was not made in one language', () =>
		expectFault(
			'the film static/videos/barrel.en.mp4 is missing. Run "npm run videos" to make it.',
			['static/videos/barrel.en.mp4', null],
			[film, 'film:\n', '▸film:\n']
		));
});

describe('figures', () => {
	test('a figure without a year', () =>
		expectFault(
			'"year" is missing: no figure is shown without year and source. Add it.',
			[lesson, '          year: 2023\n          source:\n', '          source:\n'],
			[
				lesson,
				"- label: { ja: 雨, en: Rain }\n          value: '20'",
				"- ▸label: { ja: 雨, en: Rain }\n          value: '20'"
			]
		));

	test('a figure without a source, and one whose source has no year', () => {
		const message = (key: string) =>
			`"${key}" is missing: no figure is shown without year and source. Add it.`;
		expectFault(
			message('source'),
			[lesson, '      source: &book\n', ''],
			[lesson, '      near: 5', '      near: 5'],
			[
				lesson,
				'        title: { ja: 雨の本, en: A book of rain }\n        publisher: { ja: 雨の会, en: Rain society }\n        year: 2024\n  - id: line',
				'  - id: line'
			],
			[lesson, '    key:\n      near: 5', '    ▸key:\n      near: 5']
		);
		expectFault(message('year'), [table, '  year: 2024\n', ''], [table, 'source:\n', '▸source:\n']);
		expectFault(
			message('year'),
			[film, '    year: 2024\n', ''],
			[film, 'sources:\n  - id', 'sources:\n  - ▸id']
		);
	});

	test('a year that is none', () =>
		expectFault(
			'a year is written 2023 or 2019–2023',
			[lesson, '      near: 5\n', '      near: 5\n'],
			[lesson, '      year: 2023\n      source: &book', '      year: ▸about 2023\n      source: &book']
		));

	const figuresOfLook: Change = [
		lesson,
		(smallContent[lesson] ?? '').slice(
			(smallContent[lesson] ?? '').indexOf('      figures:\n'),
			(smallContent[lesson] ?? '').indexOf('    key: {}\n')
		),
		''
	];
	const message = 'a figure is given without source and year. Add it to "sources" of this step.';

	test('a text with a figure in a step without sources', () =>
		expectFault(message, figuresOfLook, [lesson, '      body:\n', '      ▸body:\n']));

	test.each(['20%', '２０％', '3,000 km', '47件', '1.2 million', '4万5千人'])(
		'takes “%s” for a figure',
		(claim) =>
			expectFault(
				message,
				figuresOfLook,
				[lesson, '      body:\n', '      ▸body:\n'],
				[lesson, '去年は[[shower]]が20%ふえました。', `雨は${claim}。`],
				[lesson, 'there was 20% more', 'there was more']
			)
	);

	test.each(['25分', '2023年', '3 steps', '第2回', '10:30'])('takes “%s” for none', (text) => {
		const { files } = changed(
			figuresOfLook,
			[lesson, '去年は[[shower]]が20%ふえました。', `雨は${text}。`],
			[lesson, 'there was 20% more', 'there was more']
		);
		expect(faultsOf(files)).toEqual([]);
	});

	test('a reading beside questions needs its sources as well', () =>
		expectFault(message, [
			lesson,
			'    prompt:\n      questions:',
			'    prompt:\n      ▸reading: { ja: 20%の雨。, en: 20% of the rain. }\n      questions:'
		]));

	test('an estimate without a true value', () =>
		expectFault(
			'an estimate needs the true value: add "truth", or "rows" in the prompt.',
			[lesson, '      rows: { table: rain, column: rain, label: { ja: 年, en: Year } }\n', ''],
			[lesson, '    key:\n      near: 5', '    ▸key:\n      near: 5']
		));
});

describe('tables', () => {
	test('a cell that is no number, at its line and column', () =>
		expectFault(
			'"4l.5" in the column "rain" is not a number. Write it without units and thousands separators, or leave it empty.',
			[figures, '2022,41.5', '2022,▸4l.5']
		));

	test('a line with a cell too few', () =>
		expectFault(
			'this line has 1 cells, the header has 2. A comma may be missing, or a cell with a comma needs quotes.',
			[figures, '2023,50', '▸2023']
		));

	test('a column that is not described', () =>
		expectFault(
			'the column "wind" is not described. Add it to "columns" in content/data/rain.yaml, or take it out.',
			[figures, smallContent[figures] ?? '', 'year,rain,▸wind\n2022,41.5,1\n2023,50,2\n']
		));
});

test('minutes of the steps that do not add up', () =>
	expectFault('the steps take 12 minutes together, the lesson says 15. Change one of them.', [
		lesson,
		'minutes: 12',
		'minutes: ▸15'
	]));

describe('scenarios', () => {
	test('a place that no way leads to', () =>
		expectFault(
			'no way leads to "soaked"; let a choice lead here or take it out',
			[lesson, 'en: Leave it }, to: soaked', 'en: Leave it }, to: dry'],
			[lesson, '- id: soaked', '- ▸id: soaked']
		));

	test('a way that never ends', () => {
		const { files } = changed(
			[lesson, 'en: Take it }, to: dry', 'en: Take it }, to: door'],
			[lesson, 'en: Leave it }, to: soaked', 'en: Leave it }, to: door']
		);
		expect(faultsOf(files).map(({ line, column, message }) => [line, column, message])).toEqual([
			[89, 11, 'from "door" no end can be reached'],
			[99, 11, 'no way leads to "dry"; let a choice lead here or take it out'],
			[108, 11, 'no way leads to "soaked"; let a choice lead here or take it out']
		]);
	});

	test('a choice that leads nowhere', () => {
		const { files, place } = changed([lesson, 'to: soaked }', 'to: ▸wet }']);
		expect(faultsOf(files)).toContainEqual({
			...place,
			at: 'steps.2.prompt.nodes.0.choices.1.to',
			message: 'leads to "wet", but no node has this id'
		});
	});

	test('a story that starts nowhere', () => {
		const { files, place } = changed([lesson, 'start: door', 'start: ▸gate']);
		expect(faultsOf(files)).toContainEqual({
			...place,
			at: 'steps.2.prompt.start',
			message: 'the story starts at "gate", but no node has this id'
		});
	});

	test('a choice without a reason', () =>
		expectFault(
			'the choice "leave" has no reason; add one under key.because',
			[lesson, '        - { choice: leave, text: { ja: 雨だから。, en: It rains. } }\n', ''],
			[lesson, '- { id: leave', '- ▸{ id: leave']
		));
});

describe('choices and their keys', () => {
	test('a right option that is not offered', () =>
		expectFault('question "wet" has no option "snow". It has: rain, sun.', [
			lesson,
			'correct: [rain]',
			'correct: [▸snow]'
		]));

	test('a hint to an option that is not offered', () =>
		expectFault('question "wet" has no option "moon". It has: rain, sun.', [
			lesson,
			'- { option: sun,',
			'- { option: ▸moon,'
		]));

	test('several right options where one can be picked', () => {
		const several: Change = [lesson, 'correct: [rain]', '▸correct: [rain, sun]'];
		expectFault('question "wet" has several right options. Add "many: true" to it, or leave one.', several);
		expect(
			faultsOf(
				changed(several, [
					lesson,
					'- id: wet\n          ask',
					'- id: wet\n          many: true\n          ask'
				]).files
			)
		).toEqual([]);
	});

	test('a question that is not explained, and an explanation that is not asked', () => {
		const { files } = changed([lesson, '- id: wet\n          correct', '- id: dry\n          correct']);
		expect(faultsOf(files).map(({ line, column, message }) => [line, column, message])).toEqual([
			[67, 11, 'the key does not explain question "wet". Add it under key.questions.'],
			[74, 15, 'the key explains "dry", which is not asked. Correct the id, or take it out.']
		]);
	});

	test('an id that stands twice in a list of options, fields, roles or rounds', () => {
		expectFault('the id "rain" stands in this list twice. Give one a new id.', [
			lesson,
			'- { id: sun, text: { ja: 日, en: Sun } }',
			'- { id: sun, text: { ja: 日, en: Sun } }\n            - { id: ▸rain, text: { ja: 雪, en: Snow } }'
		]);
		expectFault('the id "sky" stands in this list twice. Give one a new id.', [
			lesson,
			'- { id: sky, ask: { ja: 空は？, en: How is the sky? } }',
			'- { id: sky, ask: { ja: 空は？, en: How is the sky? } }\n        - { id: ▸sky, ask: { ja: 雨は？, en: And the rain? } }'
		]);
		expectFault('the id "asker" stands in this list twice. Give one a new id.', [
			lesson,
			'- { id: teller,',
			'- { id: ▸asker,'
		]);
	});
});

describe('files', () => {
	test.each([glossary, helplines])('%s that is missing', (file) => {
		const { files } = changed([file, null]);
		const [fault] = faultsOf(files);
		expect(fault).toEqual({
			file,
			line: 1,
			column: 1,
			at: '',
			message: 'the file is missing. Add it, or put it back.'
		});
	});

	test('a program without program.yaml', () => {
		const { files } = changed([program, null]);
		expect(faultsOf(files)).toEqual([
			{ file: program, line: 1, column: 1, at: '', message: 'the file is missing. Add it, or put it back.' }
		]);
	});

	test('two lessons with one address', () => {
		const twin = lesson.replace('01-rain', '02-rain');
		const faults = faultsOf({ ...smallContent, [twin]: smallContent[lesson] ?? '' });
		expect(faults).toEqual([
			{
				file: twin,
				line: 1,
				column: 1,
				at: '',
				message: `the address "rain" is taken by ${lesson}. Rename one of the files.`
			}
		]);
	});

	test('files of other kinds are left alone', () => {
		const others = {
			'content/cases/.DS_Store': '\0',
			'content/programs/notes.txt': 'x',
			'content/data/old.csv': 'a'
		};
		expect(faultsOf({ ...smallContent, ...others })).toEqual([]);
	});
});

describe('readings', () => {
	test('a file that is not YAML', () =>
		expectFault(notYaml('Map keys must be unique'), [readings, '空: そら', '空: そら\n▸空: から']));

	test('an entry that cannot be used', () =>
		expectFault('“rain” is not kana. Correct this entry.', [readings, '空: そら', '空: そら\n雨: ▸rain']));
});

test('a help line that was not looked at for more than a year', () => {
	expect(faultsOf(smallContent, new Date('2027-11-02'))).toEqual([]);
	expect(faultsOf(smallContent, new Date('2027-11-04'))).toEqual([
		{
			file: helplines,
			line: 7,
			column: 12,
			at: 'sky-line.checked',
			message:
				'this help line was last checked on 2026-11-01, over a year ago. Look it up again and change the date.'
		}
	]);
});
