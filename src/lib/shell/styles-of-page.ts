/** A stylesheet of the app: where it is, and what it says. */
export type Sheet = { file: string; css: string };

/**
 * Links the stylesheets that a prerendered page uses and does not name. SvelteKit 2.70 leaves one out when the part
 * of the page it belongs to is also fetched later by something met earlier (`find_deps` visits each chunk once), and
 * such a page jumps when its scripts come. Which sheet a page uses is told by the class that Svelte puts on every
 * element that a rule of the sheet is about.
 */
export function withStyles(html: string, sheets: readonly Sheet[]): string {
	const used = new Set(
		[...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(
			([, names = '']) => names.match(/svelte-[a-z0-9]+/g) ?? []
		)
	);
	const there = sheets.filter(({ file }) => html.includes(file));
	const said = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
		.map(([, css = '']) => css)
		.concat(there.map(({ css }) => css))
		.join('\n');
	const missing = new Set([...used].filter((name) => !said.includes(name)));
	// The way from this page to the folder of the sheets, as its own links have it.
	const [, assets] = /href="([^"]*\/)[^"/]+\.css"/.exec(html) ?? [];
	if (missing.size === 0 || assets === undefined) return html;
	const links = sheets
		.filter(({ css }) => [...missing].some((name) => css.includes(name)))
		.map(({ file }) => `<link href="${assets}${file}" rel="stylesheet">`)
		.join('');
	return html.replace('</head>', `${links}</head>`);
}
