import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	return { accent: 'future' as const, crumbs: [{ text: words.nav.ideas }] };
};
