import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import type { World } from './marks.ts';

/*
 * Outlines of countries, by Natural Earth, as world-atlas packs them. This file is the chunk that a map loads:
 * it lies on the device with the rest of the app, and no other page fetches it.
 */

/** The atlas numbers countries, tables name them by letters; both by ISO 3166-1. */
const iso3Of = new Map(codes.map(([, iso3, number]) => [number, iso3]));

/** Without Antarctica, which has no figures and would take a fifth of the picture. */
export const world: World = {
	places: feature(atlas, atlas.objects.countries)
		.features.map(({ id, geometry }) => ({ iso3: iso3Of.get(String(id)) ?? null, shape: geometry }))
		.filter(({ iso3 }) => iso3 !== 'ATA')
};
