import { loadCatalog } from '#lib/content/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({ catalog: await loadCatalog(params.lang) });
