import type { Box, Point } from './layout.ts';

/** How the plane of the canvas is seen through the window: moved by x and y px, k times as large. */
export type Camera = Point & { k: number };
export type Size = { width: number; height: number };

export const scales = { least: 0.2, most: 2.5 };
/** Air around the canvas, in px of the window. */
const edge = 16;

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The whole canvas, as large as it may be. */
export function fit(plane: Size, view: Size): Camera {
	const k = Math.min(
		1.25,
		(view.width - 2 * edge) / plane.width,
		(view.height - 2 * edge) / Math.max(1, plane.height)
	);
	return hold({ x: 0, y: 0, k: within(k, scales.least, scales.most) }, plane, view);
}

/** The canvas from its upper left, as wide as the window, but never smaller than can be read. */
export function open(plane: Size, view: Size, least: number): Camera {
	const k = within((view.width - 2 * edge) / plane.width, least, 1.25);
	return hold({ x: edge, y: edge, k }, plane, view);
}

/** Zooms so that the point under the pointer stays where it is. */
export function zoom(camera: Camera, factor: number, at: Point, plane: Size, view: Size): Camera {
	const k = within(camera.k * factor, scales.least, scales.most);
	const ratio = k / camera.k;
	return hold({ x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio, k }, plane, view);
}

export function pan(camera: Camera, by: Point, plane: Size, view: Size): Camera {
	return hold({ ...camera, x: camera.x + by.x, y: camera.y + by.y }, plane, view);
}

/** Keeps the canvas in the window: what fits stands in the middle, what does not never leaves its edge. */
export function hold(camera: Camera, plane: Size, view: Size): Camera {
	const { k } = camera;
	const along = (at: number, length: number, room: number, middle: boolean) => {
		const spare = room - length * k;
		if (spare >= 2 * edge) return middle ? spare / 2 : edge;
		return within(at, spare - edge, edge);
	};
	return {
		x: along(camera.x, plane.width, view.width, true),
		y: along(camera.y, plane.height, view.height, false),
		k
	};
}

/** Moves no further than it must to bring a box into the window. */
export function reveal(camera: Camera, box: Box, plane: Size, view: Size): Camera {
	const by = (at: number, length: number, room: number) => {
		const [begin, end] = [at - edge, at + length + edge];
		if (begin < 0 || length + 2 * edge > room) return -begin;
		return end > room ? room - end : 0;
	};
	const { x, y, k } = camera;
	return pan(
		camera,
		{
			x: by(box.x * k + x, box.width * k, view.width),
			y: by(box.y * k + y, box.height * k, view.height)
		},
		plane,
		view
	);
}

/** A point of the window on the plane. */
export const toPlane = ({ x, y, k }: Camera, point: Point): Point => ({
	x: (point.x - x) / k,
	y: (point.y - y) / k
});
