import * as v from 'valibot';
import { figuresIn, fillFigures } from '#lib/video/film/figures.ts';
import { plain } from '#lib/video/film/plain.ts';
import { Picture, picturedFigures } from '#lib/video/film/scenes/registry.ts';
import { askedAt, timeScenes } from '#lib/video/film/timing.ts';
import { CaseCanvas, canvasFaults } from './case-canvas.ts';
import { Id, seenIfUndated, sourceFields, Year } from './parts.ts';
import { Block, Inline, Written } from './text.ts';

/** Where a statement of the case was read. */
export const CaseSource = v.pipe(
	v.strictObject({
		id: Id,
		...sourceFields,
		url: v.pipe(v.string(), v.url()),
		/** Name for the corner of a picture. */
		short: Inline
	}),
	v.forward(v.partialCheck([['year'], ['seen']], seenIfUndated.holds, seenIfUndated.message), ['seen'])
);
export type CaseSource = v.InferOutput<typeof CaseSource>;

const Value = v.union(
	[v.number(), v.strictTuple([v.number(), v.number()])],
	'a figure is a number, or a span of two numbers in brackets'
);

/** A figure of the case. Films and spoken lines read it by its id, so that it is written once. */
export const CaseFigure = v.strictObject({
	id: Id,
	label: Inline,
	/** A change is signed (−15 for 15 % less); a span is `[10, 15]`. */
	value: Value,
	/** More is written with its sign, as less always is: +20. */
	change: v.optional(v.boolean(), false),
	unit: Inline,
	/** The year it speaks of, or the year it was published where its source does not say. */
	year: Year,
	/** Id of a source. */
	source: Id,
	/** Who measured or said it, and where. */
	measured: Inline,
	/** How it was worked out, where no source states it. */
	derived: v.optional(Inline)
});
export type CaseFigure = v.InferOutput<typeof CaseFigure>;

/** One spoken line, which is also one caption. `{=id}` puts a figure in, `{*id}` what it multiplies by. */
const Line = v.pipe(
	Inline,
	v.check(
		({ ja, en }) => !/\[\[|[*_]{2}/.test(ja + en),
		'a spoken line takes no emphasis and no glossary words'
	),
	v.check(
		({ ja }) => [...plain(ja)].length <= 40,
		'a Japanese caption has at most 40 characters: make two lines of it'
	),
	v.check(
		({ en }) => [...plain(en)].length <= 84,
		'an English caption has at most 84 characters: make two lines of it'
	)
);

const Scene = v.strictObject({
	id: Id,
	/** A chapter begins with this scene. */
	chapter: v.optional(Inline),
	/** What is to be seen, for those who do not see it. */
	shows: Inline,
	lines: v.pipe(v.array(Line), v.minLength(1)),
	/** Seconds the scene stays after its last line, besides the usual pause. */
	hold: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(8)), 0),
	/** Nothing moves for more than six seconds, on purpose: `npm run videos -- --check` lets it pass. */
	still: v.optional(v.boolean(), false),
	picture: Picture
});

/** A question at which the film waits. One without `correct` asks for an opinion: every option is an answer. */
const Question = v.strictObject({
	id: Id,
	/** Id of the scene at whose end the film waits. */
	after: Id,
	ask: Inline,
	options: v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(2), v.maxLength(4)),
	/** Id of the option that is right. */
	correct: v.optional(Id),
	/** Shown after the answer, whichever it was: what explains it, or what to watch for next. */
	why: Inline
});

const Storyboard = v.strictObject({
	/** Id of the scene whose last moment is the poster. */
	poster: Id,
	scenes: v.pipe(v.array(Scene), v.minLength(2)),
	questions: v.optional(v.pipe(v.array(Question), v.maxLength(4)), [])
});

/** A file beside the case or in static/videos/, by its name alone. */
const fileName = (kinds: string) =>
	v.pipe(
		v.string(),
		v.regex(
			new RegExp(`^[a-zA-Z0-9][\\w.-]*\\.(${kinds})$`),
			`a file is named without folders, in plain letters, and ends in ${kinds.replaceAll('|', ' or ')}`
		)
	);

/** A spoken recording for the film of each language; it lies beside the case, in content/cases/. */
const Narration = v.strictObject({
	ja: v.optional(fileName('m4a|wav|mp3')),
	en: v.optional(fileName('m4a|wav|mp3'))
});

/** A real film in place of the one drawn from the storyboard. Its files lie in static/videos/. */
const OwnFilm = v.strictObject({
	file: fileName('mp4'),
	captions: fileName('vtt'),
	chapters: v.optional(fileName('vtt')),
	/** What is to be seen, for those who do not see it. */
	descriptions: v.optional(fileName('vtt')),
	poster: fileName('webp|jpg|png'),
	/** Seconds at which it waits for a question of the storyboard, by the question's id. Others are not asked. */
	waits: v.optional(v.record(Id, v.pipe(v.number(), v.minValue(0))), {})
});
export type OwnFilm = v.InferOutput<typeof OwnFilm>;

const Sdg = v.pipe(
	v.strictObject({
		goal: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17)),
		/** Number of the target, quoted: "6.4" or "9.c". */
		target: v.pipe(v.string(), v.regex(/^\d{1,2}\.(\d{1,2}|[a-d])$/, 'a target is written "6.4" or "9.c"')),
		/** Whose mapping this is: the company's own statement, or ours. */
		mapping: v.picklist(['ours', 'stated']),
		why: Inline
	}),
	v.check(({ goal, target }) => target.startsWith(`${goal}.`), 'the target does not belong to the goal')
);

const fields = v.strictObject({
	id: Id,
	/** Place in the library, from small to large. */
	order: v.pipe(v.number(), v.integer()),
	title: Inline,
	summary: Inline,
	/** Which issue or need there is. */
	issue: Block,
	/** What was done about it. */
	done: Block,
	who: v.pipe(v.array(v.strictObject({ name: Inline, part: Inline, source: Id })), v.minLength(1)),
	/** A several independent or official sources agree; B one good source or the company's own; C not measured. */
	evidence: v.picklist(['A', 'B', 'C']),
	/** Why this grade: what is well sourced, and what is not. */
	evidenceWhy: Inline,
	/** A word of care before a subject that may be close to someone in the room. */
	care: v.optional(Inline),
	layer: v.picklist(['life', 'society', 'environment']),
	sdgs: v.pipe(v.array(Sdg), v.minLength(1)),
	figures: v.array(CaseFigure),
	sources: v.pipe(v.array(CaseSource), v.minLength(1)),
	uncertainties: v.pipe(v.array(Inline), v.minLength(1)),
	/** What to work out or to ask with data; `answer` is for after the learner's own. */
	question: v.strictObject({ ask: Inline, hint: Inline, answer: Block }),
	/** Which data to ask for, where the evidence leaves the effect open; `tells` is what they would show. */
	wanted: v.optional(v.array(v.strictObject({ data: Inline, tells: Inline })), []),
	/** The case on a value proposition canvas, to learn the canvas from. */
	canvas: v.optional(CaseCanvas),
	film: v.optional(Storyboard),
	narration: v.optional(Narration, {}),
	video: v.optional(v.strictObject({ ja: v.optional(OwnFilm), en: v.optional(OwnFilm) }), {})
});
type Fields = v.InferOutput<typeof fields>;

type Fault = { message: string; keys: (string | number)[] };

function twice(list: readonly { id: string }[], ...keys: (string | number)[]): Fault[] {
	return list.flatMap(({ id }, i) =>
		list.findIndex((other) => other.id === id) < i
			? [{ message: `the id "${id}" is used twice`, keys: [...keys, i, 'id'] }]
			: []
	);
}

/** What no single field can know: ids that lead nowhere or stand twice. */
function faults(file: Fields): Fault[] {
	const sources = new Set(file.sources.map(({ id }) => id));
	const figures = new Set(file.figures.map(({ id }) => id));
	const scenes = file.film?.scenes ?? [];
	const questions = file.film?.questions ?? [];
	const scenesById = new Set(scenes.map(({ id }) => id));
	const missing = (known: Set<string>, what: string, id: string, ...keys: (string | number)[]): Fault[] =>
		known.has(id) ? [] : [{ message: `there is no ${what} "${id}" in this file`, keys }];
	return [
		...twice(file.sources, 'sources'),
		...twice(file.figures, 'figures'),
		...twice(scenes, 'film', 'scenes'),
		...twice(questions, 'film', 'questions'),
		...questions.flatMap(({ after, options, correct }, i) => [
			...missing(scenesById, 'scene', after, 'film', 'questions', i, 'after'),
			...twice(options, 'film', 'questions', i, 'options'),
			...(correct !== undefined
				? missing(new Set(options.map(({ id }) => id)), 'option', correct, 'film', 'questions', i, 'correct')
				: [])
		]),
		...file.sdgs.flatMap(({ target }, i) =>
			file.sdgs.findIndex((other) => other.target === target) < i
				? [{ message: `the target ${target} stands here twice`, keys: ['sdgs', i, 'target'] }]
				: []
		),
		...(file.evidence === 'C' && file.wanted.length === 0
			? [
					{
						message: 'evidence C leaves the effect open: say under "wanted" which data to ask for',
						keys: ['evidence']
					}
				]
			: []),
		...(file.canvas ? canvasFaults(file.canvas, { sources, figures }) : []),
		...file.figures.flatMap(({ source }, i) => missing(sources, 'source', source, 'figures', i, 'source')),
		...file.who.flatMap(({ source }, i) => missing(sources, 'source', source, 'who', i, 'source')),
		...scenes.flatMap(({ lines, picture }, i) => [
			...picturedFigures(picture).flatMap((id) =>
				missing(figures, 'figure', id, 'film', 'scenes', i, 'picture')
			),
			...lines.flatMap((line, k) =>
				(['ja', 'en'] as const).flatMap((lang) =>
					figuresIn(line[lang]).flatMap((id) =>
						missing(figures, 'figure', id, 'film', 'scenes', i, 'lines', k, lang)
					)
				)
			)
		]),
		...(['ja', 'en'] as const).flatMap((lang): Fault[] => {
			const own = file.video[lang];
			const spoken = file.narration[lang] !== undefined;
			return [
				...(spoken && (own || !file.film)
					? [
							{
								message: own
									? 'this language has a film of its own: its voice belongs into that film. Take the narration out.'
									: 'a narration needs a film: add the storyboard, or take the narration out',
								keys: ['narration', lang]
							}
						]
					: []),
				...Object.keys(own?.waits ?? {}).flatMap((id) =>
					missing(
						new Set(questions.map((question) => question.id)),
						'question',
						id,
						'video',
						lang,
						'waits',
						id
					)
				)
			];
		}),
		...(!file.film && (file.video.ja === undefined) !== (file.video.en === undefined)
			? [
					{
						message: 'the film is there in one language only: add the other one, or a storyboard',
						keys: ['video']
					}
				]
			: []),
		...(file.film && !scenes.some(({ id }) => id === file.film?.poster)
			? [{ message: 'the poster is the id of a scene', keys: ['film', 'poster'] }]
			: []),
		...(scenes[0] && !scenes[0].chapter
			? [{ message: 'the first scene begins the first chapter', keys: ['film', 'scenes', 0] }]
			: [])
	];
}

function timed(
	{ poster, scenes, questions }: v.InferOutput<typeof Storyboard>,
	figures: readonly CaseFigure[]
) {
	const filled = scenes.map((scene) => ({
		...scene,
		lines: scene.lines.map(
			(line) =>
				new Written(
					{ ja: fillFigures(line.ja, figures, 'ja'), en: fillFigures(line.en, figures, 'en') },
					line.form
				)
		)
	}));
	const times = timeScenes(filled);
	return {
		/** Length of the film. */
		seconds: times.at(-1)?.to ?? 0,
		poster,
		questions: questions.map((question) => ({
			...question,
			/** Seconds from the beginning of the film at which it waits: before the next scene slides in. */
			at: askedAt(times[filled.findIndex(({ id }) => id === question.after)]?.to ?? 0)
		})),
		scenes: filled.map((scene, i) => {
			const time = times[i] ?? { from: 0, to: 0, lines: [] };
			return {
				...scene,
				/** Seconds from the beginning of the film. */
				from: time.from,
				to: time.to,
				lines: scene.lines.map((text, k) => ({
					text,
					from: time.lines[k]?.from ?? 0,
					to: time.lines[k]?.to ?? 0
				}))
			};
		})
	};
}

/**
 * A case file: `content/cases/<id>.yaml`. What comes out has the figures put into the spoken lines, and every
 * scene and line of the film has its time, so that player, transcript and renderer agree.
 */
export const CaseFile = v.pipe(
	fields,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const file = dataset.value;
		for (const { message, keys } of faults(file)) {
			const [first, ...rest] = keys.map((key): v.IssuePathItem => ({
				type: 'unknown',
				origin: 'value',
				input: file,
				key,
				value: undefined
			}));
			addIssue({ message, path: first && [first, ...rest] });
		}
	}),
	v.transform(({ film, ...file }) => ({ ...file, film: film && timed(film, file.figures) }))
);
/** A case as its file has it, with all that its film is drawn from. */
export type WrittenCase = v.InferOutput<typeof CaseFile>;
export type Film = NonNullable<WrittenCase['film']>;
export type FilmScene = Film['scenes'][number];
export type FilmQuestion = Film['questions'][number];

/** What player and transcript need of a film, be it drawn or a real one. */
export type ShownFilm = Pick<Film, 'seconds' | 'questions'> & {
	scenes: Pick<FilmScene, 'id' | 'chapter' | 'shows' | 'from' | 'to' | 'lines'>[];
};

/** A case as the pages get it. Its canvas is a module of its own, for the idea studio. */
export type Case = Omit<WrittenCase, 'film' | 'narration' | 'video' | 'canvas'> & {
	film: ShownFilm | undefined;
};
