/** TypeScript reads JSON too loosely to see a topology in it. */
declare module 'world-atlas/countries-110m.json' {
	import type { GeometryCollection, Topology } from 'topojson-specification';

	const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
	export default topology;
}
