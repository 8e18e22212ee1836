import type { Plugin } from 'vite';
import { filmOf } from '#lib/video/film/film.ts';
import type { Manifest, Rendered } from '#lib/video/film/manifest.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import type { CaseCanvas } from '../case-canvas.ts';
import { readLibrary, type Library } from './library.ts';
import {
	compileCases,
	compileCatalog,
	compileExercise,
	compileExercises,
	compileLesson,
	compilePrep,
	compileStep,
	compileTable,
	compileTables,
	compileWays,
	createRenderers
} from './compile.ts';
import { interfaceReadings, wordFiles } from './interface-readings.ts';
import { localise, type Renderer } from './localise.ts';
import { readManifest, shownCase } from './own-film.ts';

const prefix = 'virtual:content/';

/**
 * Serves `content/` as modules, one for each thing and language, so that a page downloads only what it shows:
 *
 * - `virtual:content/catalog/ja` programs and lessons; `virtual:content/about/ja` cases' and tables' sources
 * - `virtual:content/cases/ja` cases as the library lists them; a case itself also knows where its page leads
 * - `virtual:content/tables/ja` tables as the Data Lab lists them
 * - `virtual:content/exercises/ja` exercises as lists show them, `…/exercise/ja/<slug>` one of them,
 *   `virtual:content/index/exercises` their loaders
 * - `virtual:content/lessons/ja/<program>` maps "<program>/<slug>" to the lessons' loaders, `…/index/lessons` programs to
 *   these lists: a lesson's first page carries the list of its program in its language alone; `…/index/lesson-ids` all ids
 * - `virtual:content/index/tables`, `…/films`, `…/storyboards` and `…/canvases` map names to loaders
 * - `virtual:content/interface` readings of the interface's own words, for young readers
 * - `virtual:content/films` size and version of the films by case and language
 * - `virtual:content/lesson/ja/<program>/<slug>` a lesson with the loaders of its steps,
 * - `virtual:content/storyboard/<slug>` what a film is drawn from, in both languages
 * - `virtual:content/prep/ja/<program>/<slug>` what a teacher prepares it with; `…/index/preps` their loaders
 * - `virtual:content/step/ja/<program>/<slug>/<step>`, `…/table/ja/<name>`, `…/case/ja/<slug>`,
 *   `…/canvas/ja/<slug>`, `…/glossary/ja`, `…/helplines/ja`
 */
export function content(root = process.cwd()): Plugin {
	let state: Promise<{ library: Library; renderers: Record<Locale, Renderer> }> | null = null;
	const load = () =>
		(state ??= (async () => {
			const library = readLibrary(root);
			const [first] = library.faults;
			if (first)
				throw new Error(
					`${first.file}:${first.line}:${first.column} ${first.at}: ${first.message} (${library.faults.length} faults; "npm run content:check" lists all)`
				);
			return { library, renderers: (await createRenderers(library, root)).renderers };
		})());

	return {
		name: 'mirai-content',
		resolveId(id) {
			return id.startsWith(prefix) ? `\0${id}` : undefined;
		},
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const { library, renderers } = await load();
			for (const file of library.files) this.addWatchFile(file);
			const [what = '', lang = '', ...rest] = id.slice(prefix.length + 1).split('/');
			if (what === 'index') return indexModule(library, lang);
			if (what === 'storyboard') return `export default ${literal(storyboard(library, lang))};`;
			if (what === 'interface') {
				for (const file of wordFiles(root)) this.addWatchFile(file);
				return `export default ${literal(interfaceReadings(root, renderers.ja))};`;
			}
			if (what === 'films') {
				this.addWatchFile(`${root}/static/videos/manifest.json`);
				return `export default ${literal(filmList(readManifest(root)))};`;
			}
			const language = locales.find((locale) => locale === lang);
			if (!language) throw new Error(`no language in ${id}`);
			if (what === 'lesson') return lessonModule(library, rest.join('/'), language, renderers[language]);
			if (what === 'lessons') return lessonList(library, rest.join('/'), language);
			if (what === 'case') return caseModule(library, rest.join('/'), language, renderers[language], root);
			return `export default ${literal(compile(what, rest.join('/'), library, language, renderers[language]))};`;
		},
		configureServer(server) {
			server.watcher.add(`${root}/content`);
			server.watcher.on('all', (_, path) => {
				if (!path.startsWith(`${root}/content`)) return;
				state = null;
				for (const environment of Object.values(server.environments))
					for (const [id, module] of environment.moduleGraph.idToModuleMap)
						if (id.startsWith(`\0${prefix}`)) environment.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** What a page needs to know of a film before it asks for it. */
function filmList(manifest: Manifest) {
	const listed = ({ bytes, hash, sound, files }: Rendered) => ({
		bytes,
		version: hash.slice(0, 8),
		sound,
		files
	});
	return Object.fromEntries(
		Object.entries(manifest).map(([id, { ja, en }]) => [id, { ja: ja && listed(ja), en: en && listed(en) }])
	);
}

function compile(what: string, name: string, library: Library, lang: Locale, render: Renderer): unknown {
	switch (what) {
		case 'catalog':
			return compileCatalog(library, lang, render);
		case 'step':
			return compileStep(library, name, lang, render);
		case 'prep':
			return compilePrep(library, name, lang, render);
		case 'table':
			return compileTable(library, name, lang, render);
		case 'tables':
			return compileTables(library, lang, render);
		case 'exercises':
			return compileExercises(library, lang, render);
		case 'exercise':
			return compileExercise(library, name, lang, render);
		case 'cases':
			return compileCases(library, lang, render);
		case 'canvas':
			return localise(canvasOf(library, name), lang, render);
		case 'glossary':
			return localise(library.glossary?.value ?? {}, lang, render);
		case 'helplines':
			return localise(library.helplines?.value ?? {}, lang, render);
		case 'about':
			return {
				tables: [...library.tables].map(([id, { value }]) => {
					const { title, source, grade, readAt } = localise(value, lang, render);
					return { id, title, source, grade, readAt };
				}),
				cases: [...library.cases].map(([id, { value }]) => {
					const { title, sources } = localise(value, lang, render);
					return { id, title, sources };
				})
			};
		default:
			throw new Error(`no such content: ${what}`);
	}
}

function canvasOf(library: Library, name: string): CaseCanvas {
	const canvas = library.cases.get(name)?.value.canvas;
	if (!canvas) throw new Error(`no canvas of ${name}`);
	return canvas;
}

function storyboard(library: Library, name: string): unknown {
	const entry = library.cases.get(name);
	const film = entry && filmOf(entry.value);
	if (!film) throw new Error(`no film of ${name}`);
	return film;
}

/** Loaders by name and language. Written out one by one, so that the bundler can split them. */
function indexModule(library: Library, of: string): string {
	switch (of) {
		case 'lessons':
			return loadersByLanguage('lessons', library.programs.keys());
		case 'lesson-ids':
			return `export default ${literal([...library.lessons.keys()])};`;
		case 'preps':
			return loadersByLanguage('prep', library.lessons.keys());
		case 'tables':
			return loadersByLanguage('table', library.tables.keys());
		case 'exercises':
			return loadersByLanguage('exercise', library.exercises.keys());
		case 'films':
			return loadersByLanguage('case', library.cases.keys());
		case 'canvases':
			return loadersByLanguage(
				'canvas',
				[...library.cases].filter(([, { value }]) => value.canvas).map(([id]) => id)
			);
		case 'storyboards':
			return `export default ${loaders(
				[...library.cases].filter(([, { value }]) => value.film).map(([id]) => [id, `storyboard/${id}`])
			)};`;
		default:
			throw new Error(`no such index: ${of}`);
	}
}

function loadersByLanguage(what: string, names: Iterable<string>): string {
	const list = [...names];
	const of = (lang: Locale) => loaders(list.map((name) => [name, `${what}/${lang}/${name}`]));
	return `export default {${locales.map((lang) => `${lang}: ${of(lang)}`).join(',')}};`;
}

function loaders(paths: [name: string, path: string][]): string {
	const lines = paths.map(
		([name, path]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(prefix + path)})`
	);
	return `{\n${lines.join(',\n')}\n}`;
}

/** The lessons of a program by id. */
function lessonList(library: Library, program: string, lang: Locale): string {
	const ids = [...library.lessons].flatMap(([id, lesson]) => (lesson.program === program ? id : []));
	return `export default ${loaders(ids.map((id) => [id, `lesson/${lang}/${id}`]))};`;
}

/** A lesson and the loaders of its steps. */
function lessonModule(library: Library, id: string, lang: Locale, render: Renderer): string {
	const lesson = compileLesson(library, id, lang, render);
	const loaders = lesson.steps.map(
		(step) =>
			`${JSON.stringify(step.id)}: () => import(${JSON.stringify(`${prefix}step/${lang}/${id}/${step.id}`)})`
	);
	return `export default ${literal(lesson)};\nexport const steps = {\n${loaders.join(',\n')}\n};`;
}

/** A case, and where its page leads. */
function caseModule(library: Library, id: string, lang: Locale, render: Renderer, root: string): string {
	const entry = library.cases.get(id);
	if (!entry) throw new Error(`no case ${id}`);
	const ways = compileWays(library, id, lang, render);
	return `export default ${literal(localise(shownCase(entry.value, lang, root), lang, render))};\nexport const ways = ${literal(ways)};`;
}

/** JSON as a module; parsing a string is quicker than a large literal, and `<` cannot close a script. */
function literal(value: unknown): string {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value)).replaceAll('<', '\\u003c')})`;
}
