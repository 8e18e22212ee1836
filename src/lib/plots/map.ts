import { geoArea, geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Geometry } from 'geojson';
import { formatNumber, textWidth } from '#lib/charts/format.ts';
import type { Area, Size } from '#lib/charts/plane.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { numberIn, thingOf } from './cells.ts';
import type { Mark, PlotNote, PlotStroke, Tone, World } from './marks.ts';
import type { DrawForm, Scene } from './scene.ts';
import { gridSize, tiles } from './tiles.ts';

/** Height of the world as a share of its width, in this projection and without Antarctica. */
export const worldShape = 0.46;
/** Tiles are no wider than this, in em: larger ones only take room. */
const widestTile = 4.4;

/** Places in the colours of their classes: countries in their shapes, prefectures as tiles. */
export const drawMap: DrawForm = (scene) => (rows, size) => {
	const drawn =
		scene.frame.tables[0]?.key === 'pref_code' ? drawTiles(scene, rows, size) : drawWorld(scene, rows, size);
	return {
		area: { left: 0, top: 0, right: size.width, bottom: size.height },
		x: null,
		y: null,
		rules: [],
		labels: [],
		...drawn,
		marks: drawn.marks.sort((a, b) => a.left - b.left)
	};
};

type Places = { marks: Mark[]; strokes: PlotStroke[] };

export function tileHeight(width: number, em: number): number {
	return Math.min(width / gridSize.across, em * widestTile) * gridSize.down;
}

function drawTiles(scene: Scene, rows: readonly FrameRow[], { width, height, em }: Size): Places {
	const side = Math.min(width / gridSize.across, height / gridSize.down);
	const left = (width - side * gridSize.across) / 2;
	const text = Math.min(em * 0.92, side / 3.2);
	const known = new Map(rows.map((row) => [thingOf(row.key), row]));
	const marks: Mark[] = [];
	const strokes: PlotStroke[] = [];
	for (const [code, tile] of tiles) {
		const box = { left: left + tile.column * side, top: tile.row * side, width: side, height: side };
		const row = known.get(code);
		if (!row) {
			const path = `M${box.left} ${box.top}h${side}v${side}h${-side}z`;
			strokes.push({ id: code, type: 'outline', tone: 'plain', path, keys: [] });
			continue;
		}
		const name = scene.lang === 'ja' || textWidth(row.name, text) > side * 0.96 ? tile[scene.lang] : row.name;
		const value = numberIn(row, scene.y);
		const number = value === null ? '' : short(scene, value, side * 0.94, text);
		marks.push({
			...placeMark(scene, row),
			left: box.left + side / 2,
			top: box.top + side / 2,
			body: { type: 'tile', ...box, em: text, lines: number === '' ? [name] : [name, number] }
		});
	}
	return { marks, strokes };
}

/** A value that fits into a tile: in full, shortened, or not at all; the walk and the table say it in full. */
function short({ y, lang }: Scene, value: number, room: number, em: number): string {
	if (!y) return '';
	const full = formatNumber(value, y.decimals, lang);
	if (textWidth(full, em) <= room) return full;
	const compact = new Intl.NumberFormat(lang, { notation: 'compact', maximumSignificantDigits: 2 })
		.format(value)
		.replace('-', '−');
	return textWidth(compact, em) <= room ? compact : '';
}

function placeMark(
	scene: Scene,
	row: FrameRow
): Pick<Mark, 'id' | 'keys' | 'name' | 'group' | 'tone' | 'value'> {
	const value = numberIn(row, scene.y);
	const tone: Tone = value === null ? 'missing' : (scene.classes?.toneOf(value) ?? 'plain');
	return {
		id: thingOf(row.key),
		keys: [row.key],
		name: row.name,
		group: '',
		tone,
		value: value ?? -Infinity
	};
}

function drawWorld(scene: Scene, rows: readonly FrameRow[], size: Size): Places {
	if (!scene.world) return { marks: [], strokes: [] };
	const known = new Map(rows.map((row) => [thingOf(row.key), row]));
	const marks: Mark[] = [];
	const strokes: PlotStroke[] = [];
	projected(scene.world, size).forEach(({ iso3, path, left, top }, at) => {
		const row = iso3 === null ? undefined : known.get(iso3);
		if (row) marks.push({ ...placeMark(scene, row), left, top, body: { type: 'land', path } });
		else strokes.push({ id: iso3 ?? `#${at}`, type: 'outline', tone: 'plain', path, keys: [] });
	});
	return { marks, strokes };
}

type Projected = { iso3: string | null; path: string; left: number; top: number };
/** While years go by only colours change: the outlines of one size are worked out once. */
const kept = new WeakMap<World, { size: string; places: Projected[] }>();

function projected(world: World, { width, height }: Size): Projected[] {
	const size = `${width} ${height}`;
	const before = kept.get(world);
	if (before?.size === size) return before.places;
	const all: GeoPermissibleObjects = {
		type: 'GeometryCollection',
		geometries: world.places.map(({ shape }) => shape)
	};
	const area: Area = { left: 1, top: 1, right: Math.max(2, width - 1), bottom: Math.max(2, height - 1) };
	const projection = geoEqualEarth().fitExtent(
		[
			[area.left, area.top],
			[area.right, area.bottom]
		],
		all
	);
	const draw = geoPath(projection).digits(1);
	const places = world.places.map(({ iso3, shape }): Projected => {
		// The middle of the mainland: with all its islands a country's middle may lie in the sea.
		const [left, top] = draw.centroid(mainland(shape));
		return { iso3, path: draw(shape) ?? '', left, top };
	});
	kept.set(world, { size, places });
	return places;
}

function mainland(shape: Geometry): Geometry {
	if (shape.type !== 'MultiPolygon') return shape;
	let largest: Geometry = shape;
	let most = 0;
	for (const coordinates of shape.coordinates) {
		const polygon: Geometry = { type: 'Polygon', coordinates };
		const area = geoArea(polygon);
		if (area <= most) continue;
		largest = polygon;
		most = area;
	}
	return largest;
}

/** Countries that are too small for the atlas: they are in the table, but not in the picture. */
export function mapNotes({ frame, rows, world }: Scene): PlotNote[] {
	const isWorld = frame.tables[0]?.key === 'iso3';
	if (isWorld && !world) return [];
	const places = isWorld
		? new Set(world?.places.map(({ iso3 }) => iso3))
		: new Set<string | null>(tiles.keys());
	const names = rows.filter(({ key }) => !places.has(thingOf(key))).map(({ name }) => name);
	return names.length === 0 ? [] : [{ type: 'no-place', names }];
}
