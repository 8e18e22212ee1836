import type { LessonStepFile } from '#lib/steps/registry.ts';
import { viewpoints } from '../lesson.ts';
import type { LessonEntry, Library } from './library.ts';
import { readingMinutes } from './reading-time.ts';
import type { Path } from './yaml-file.ts';

/** The shortest usual period of a school: a lesson that is longer by itself must still fit into it. */
const shortPeriod = 45;

type Note = (path: Path, message: string) => void;

/** What a lesson says for the one who plans it, against its steps. */
export function checkPlan({ value }: LessonEntry, library: Library, note: Note): void {
	value.steps.forEach((step, index) => checkStepPlan(step, ['steps', index], library, note));

	const core = value.steps.filter(({ plan }) => plan.without === undefined);
	const least = core.reduce((sum, { plan }) => sum + plan.least, 0);
	const period = Math.min(shortPeriod, value.minutes);
	if (least > period)
		note(
			['steps'],
			`the steps that cannot be left out take at least ${least} minutes, more than a period of ${period}. Give some a smaller "least", or say under "without" what is lost with them.`
		);
	if (core.length === 0)
		note(
			['steps'],
			'every step may be left out, so nothing carries the lesson. Take "without" away from the steps it cannot do without.'
		);

	const ids = new Set(value.steps.map(({ id }) => id));
	const known = (id: string, path: Path) => {
		if (!ids.has(id)) note(path, `the lesson has no step "${id}". It has: ${[...ids].join(', ')}.`);
	};
	for (const viewpoint of viewpoints)
		value.rubric[viewpoint].steps.forEach((id, index) => known(id, ['rubric', viewpoint, 'steps', index]));
	value.difficulties.forEach(({ step }, index) => {
		if (step !== undefined) known(step, ['difficulties', index, 'step']);
	});
}

function checkStepPlan(step: LessonStepFile, path: Path, library: Library, note: Note) {
	const { minutes, plan } = step;
	if (plan.least > minutes)
		note(
			[...path, 'plan', 'least'],
			`the step is planned with ${minutes} minutes, less than its least of ${plan.least}. Change one of them.`
		);
	if (plan.most < minutes)
		note(
			[...path, 'plan', 'most'],
			`the step is planned with ${minutes} minutes, more than its most of ${plan.most}. Change one of them.`
		);
	// Who answers as well needs a part of the time for it.
	const forReading = step.kind === 'read' ? minutes : minutes * 0.8;
	const reading = Math.max(readingMinutes(step, 'ja'), readingMinutes(step, 'en'));
	if (reading > forReading)
		note(
			[...path, 'minutes'],
			`reading alone takes about ${reading.toFixed(1)} minutes, of ${minutes}. Shorten the text, or give the step more time.`
		);
	const needed = secondsNeeded(step, library);
	if (needed && needed.seconds > plan.least * 60)
		note(
			[...path, 'plan', 'least'],
			`${needed.what} ${Math.ceil(needed.seconds)} seconds, more than the step's least of ${plan.least} minutes. Make "least" larger.`
		);
}

/** What the step cannot do in less. */
function secondsNeeded(step: LessonStepFile, library: Library): { what: string; seconds: number } | null {
	if (step.kind === 'discuss')
		return {
			what: 'the rounds take',
			seconds: step.prompt.rounds.reduce((sum, { seconds }) => sum + seconds, 0)
		};
	if (step.kind === 'video') {
		const film = library.cases.get(step.prompt.case)?.value.film;
		return film ? { what: 'the film takes', seconds: film.seconds } : null;
	}
	return null;
}
