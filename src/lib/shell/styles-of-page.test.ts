import { expect, test } from 'vitest';
import { withStyles } from './styles-of-page.ts';

const sheets = [
	{ file: 'shell.aa.css', css: '.bar.svelte-bar{color:red}' },
	{ file: 'plot.bb.css', css: '.stage.svelte-stage{margin:0}.axis.svelte-axis{top:0}' },
	{ file: 'other.cc.css', css: '.other.svelte-other{left:0}' }
];
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const shell = '<link href="../../_app/assets/shell.aa.css" rel="stylesheet">';
const body =
	'<p class="bar svelte-bar"></p><div class="stage svelte-stage"><i class="axis svelte-axis"></i></div>';

test('a sheet whose rules the page uses is linked once, by the way its other links go', () => {
	expect(withStyles(page(shell, body), sheets)).toBe(
		page(`${shell}<link href="../../_app/assets/plot.bb.css" rel="stylesheet">`, body)
	);
});

test('a page that names all it uses, or carries it inside, stays as it is', () => {
	const linked = page(`${shell}<link href="../../_app/assets/plot.bb.css" rel="stylesheet">`, body);
	expect(withStyles(linked, sheets)).toBe(linked);
	const inside = page(`${shell}<style>${sheets[1]?.css ?? ''}</style>`, body);
	expect(withStyles(inside, sheets)).toBe(inside);
});
