import * as v from 'valibot';
import { closing } from './closing.ts';
import { signalRace } from './signal-race.ts';
import { seaFloor } from './sea-floor.ts';
import { lightPath } from './light-path.ts';
import { scan } from './scan.ts';
import { pond } from './pond.ts';
import { count } from './count.ts';
import { doses } from './doses.ts';
import { field } from './field.ts';
import { map } from './map.ts';
import { perOne } from './per-one.ts';
import { areas } from './areas.ts';
import { chain } from './chain.ts';
import { compare } from './compare.ts';
import { courtside } from './court.ts';
import { divide } from './divide.ts';
import { growth } from './growth.ts';
import { lecture } from './lecture.ts';
import { phone } from './phone.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { beforeAfter } from './before-after.ts';
import { crowd } from './crowd.ts';
import { talk } from './talk.ts';
import { town } from './town.ts';
import { weigh } from './weigh.ts';
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
	perOne.picture,
	areas.picture,
	chain.picture,
	compare.picture,
	courtside.picture,
	divide.picture,
	growth.picture,
	lecture.picture,
	phone.picture,
	table.picture,
	timeline.picture,
	closing.picture,
	signalRace.picture,
	seaFloor.picture,
	lightPath.picture,
	scan.picture,
	pond.picture,
	beforeAfter.picture,
	crowd.picture,
	talk.picture,
	town.picture,
	weigh.picture
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
		case 'areas':
			return { figures: () => areas.figures(picture), draw: (stage) => areas.draw(picture, stage) };
		case 'chain':
			return { figures: () => chain.figures(picture), draw: (stage) => chain.draw(picture, stage) };
		case 'compare':
			return { figures: () => compare.figures(picture), draw: (stage) => compare.draw(picture, stage) };
		case 'court':
			return { figures: () => courtside.figures(picture), draw: (stage) => courtside.draw(picture, stage) };
		case 'divide':
			return { figures: () => divide.figures(picture), draw: (stage) => divide.draw(picture, stage) };
		case 'growth':
			return { figures: () => growth.figures(picture), draw: (stage) => growth.draw(picture, stage) };
		case 'lecture':
			return { figures: () => lecture.figures(picture), draw: (stage) => lecture.draw(picture, stage) };
		case 'phone':
			return { figures: () => phone.figures(picture), draw: (stage) => phone.draw(picture, stage) };
		case 'table':
			return { figures: () => table.figures(picture), draw: (stage) => table.draw(picture, stage) };
		case 'timeline':
			return { figures: () => timeline.figures(picture), draw: (stage) => timeline.draw(picture, stage) };
		case 'closing':
			return { figures: () => closing.figures(picture), draw: (stage) => closing.draw(picture, stage) };
		case 'signal-race':
			return { figures: () => signalRace.figures(picture), draw: (stage) => signalRace.draw(picture, stage) };
		case 'sea-floor':
			return { figures: () => seaFloor.figures(picture), draw: (stage) => seaFloor.draw(picture, stage) };
		case 'light-path':
			return { figures: () => lightPath.figures(picture), draw: (stage) => lightPath.draw(picture, stage) };
		case 'scan':
			return { figures: () => scan.figures(picture), draw: (stage) => scan.draw(picture, stage) };
		case 'pond':
			return { figures: () => pond.figures(picture), draw: (stage) => pond.draw(picture, stage) };
		case 'before-after':
			return {
				figures: () => beforeAfter.figures(picture),
				draw: (stage) => beforeAfter.draw(picture, stage)
			};
		case 'crowd':
			return { figures: () => crowd.figures(picture), draw: (stage) => crowd.draw(picture, stage) };
		case 'talk':
			return { figures: () => talk.figures(picture), draw: (stage) => talk.draw(picture, stage) };
		case 'town':
			return { figures: () => town.figures(picture), draw: (stage) => town.draw(picture, stage) };
		case 'weigh':
			return { figures: () => weigh.figures(picture), draw: (stage) => weigh.draw(picture, stage) };
	}
}

/** Ids of the figures a picture shows. */
export const picturedFigures = (picture: Picture) => bind(picture).figures();

/** SVG of a picture at a moment of its scene. */
export const drawPicture = (picture: Picture, stage: Stage) => bind(picture).draw(stage);
