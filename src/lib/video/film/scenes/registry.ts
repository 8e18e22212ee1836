import * as v from 'valibot';
import { count } from './count.ts';
import { doses } from './doses.ts';
import { field } from './field.ts';
import { map } from './map.ts';
import { perOne } from './per-one.ts';
import type { Stage } from './scene.ts';
import { share } from './share.ts';
import { signals } from './signals.ts';
import { spread } from './spread.ts';

/** The picture of a scene as a storyboard writes it: a kind and what that kind needs. */
export const Picture = v.variant('kind', [
	field.picture,
	share.picture,
	map.picture,
	signals.picture,
	doses.picture,
	count.picture,
	spread.picture,
	perOne.picture
]);
export type Picture = v.InferOutput<typeof Picture>;

/** A picture with what its kind knows to do with it; a kind that is missing here does not compile. */
function bind(picture: Picture): { figures(): string[]; draw(stage: Stage): string } {
	switch (picture.kind) {
		case 'field':
			return { figures: () => field.figures(picture), draw: (stage) => field.draw(picture, stage) };
		case 'share':
			return { figures: () => share.figures(picture), draw: (stage) => share.draw(picture, stage) };
		case 'map':
			return { figures: () => map.figures(picture), draw: (stage) => map.draw(picture, stage) };
		case 'signals':
			return { figures: () => signals.figures(picture), draw: (stage) => signals.draw(picture, stage) };
		case 'doses':
			return { figures: () => doses.figures(picture), draw: (stage) => doses.draw(picture, stage) };
		case 'count':
			return { figures: () => count.figures(picture), draw: (stage) => count.draw(picture, stage) };
		case 'spread':
			return { figures: () => spread.figures(picture), draw: (stage) => spread.draw(picture, stage) };
		case 'per-one':
			return { figures: () => perOne.figures(picture), draw: (stage) => perOne.draw(picture, stage) };
	}
}

/** Ids of the figures a picture shows. */
export const picturedFigures = (picture: Picture) => bind(picture).figures();

/** SVG of a picture at a moment of its scene. */
export const drawPicture = (picture: Picture, stage: Stage) => bind(picture).draw(stage);
