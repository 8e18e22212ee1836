import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tests = ['**/*.test.ts', 'tests/**'];
const svelteFiles = ['**/*.svelte', '**/*.svelte.ts'];

/** One folder's forbidden imports. ESLint keeps only the last list that matches a file, so each list is whole. */
const from = {
	alias: { regex: '^\\$lib', message: 'Write #lib/… with the extension.' },
	routes: { regex: '(^|/)routes/', message: 'lib/ does the work and never imports from routes/.' },
	db: {
		regex: '^(#lib|\\.\\.?(/\\.\\.)*)/db/',
		message: 'This part works on values alone: pass in what it needs from the device.'
	},
	svelte: {
		regex: '(^svelte($|/)|\\.svelte$|\\.svelte\\.ts$)',
		message: 'Content is read at build, in tools and in tests: it knows no component.'
	},
	drawing: {
		regex: '^d3(-selection|-transition)?$',
		message: 'D3 computes, Svelte draws; its modules are imported singly.'
	}
};

/**
 * @param {...{ regex: string, message: string }} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbid(...patterns) {
	return {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: [from.alias, from.drawing, ...patterns] }
		]
	};
}

export default defineConfig(
	globalIgnores(['build/', 'build-static/', '.svelte-kit/', '.cache/', 'test-results/', 'static/']),
	// Nothing is switched off from inside a file.
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows the names better.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// Japanese has a space of its own, U+3000.
			'no-irregular-whitespace': 'off',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false }
			],
			// Both say what is meant, and which one reads better depends on the place.
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			...forbid()
		}
	},
	{
		files: svelteFiles,
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// The content policy of the pages forbids style attributes that come with the page.
			'svelte/no-inline-styles': 'error',
			// A set that nothing on the page is drawn from may be a plain one.
			'svelte/prefer-svelte-reactivity': 'off',
			// It takes the reason behind an ignored warning for the names of more warnings.
			'svelte/no-unused-svelte-ignore': 'off',
			// The app stands at the top of its host, so an address is what it says.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-debug-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{
		// The doors for markup that we made ourselves; every other text goes through Svelte, which escapes it.
		files: ['src/lib/ui/{Icon,Rich,Say}.svelte', 'src/lib/ui/art/Art.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		files: ['**/*.ts'],
		ignores: svelteFiles,
		extends: [ts.configs.recommendedTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unsafe-type-assertion': 'error',
			'@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{ files: ['src/lib/**'], rules: forbid(from.routes) },
	{ files: ['src/lib/{charts,data,steps}/**'], rules: forbid(from.routes, from.db) },
	{ files: ['src/lib/content/**/*.ts'], rules: forbid(from.routes, from.db, from.svelte) },
	{
		files: tests,
		rules: {
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Matchers such as expect.any() are typed as anything.
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	}
);
