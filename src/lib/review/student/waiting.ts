import { ofKind } from '../dialogue.ts';
import type { Entry } from '../entry.ts';

/** Comments that no team has answered yet, by idea. */
export function waitingComments(entries: readonly Entry[]): Map<string, number> {
	const answered = new Set(
		ofKind(entries, 'reply')
			.filter(({ by }) => by.role === 'student')
			.map(({ to }) => to)
	);
	const waiting = new Map<string, number>();
	for (const { id, idea, by } of ofKind(entries, 'comment'))
		if (by.role !== 'student' && !answered.has(id)) waiting.set(idea, (waiting.get(idea) ?? 0) + 1);
	return waiting;
}
