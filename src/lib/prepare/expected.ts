import type { Step } from '#lib/steps/registry.ts';

/** What a step's key says, for the one who teaches it. Every text is HTML. */
export type Expected = {
	/** The question it answers; null where the step asks one thing only. */
	ask: string | null;
	/** Right answers or examples, one line each. */
	lines: string[];
	/** Why, as running text. */
	why: string | null;
};

/** Expected answers of a step, made from its key; nothing for steps that have none. */
export function expectedOf(step: Step): Expected[] {
	switch (step.kind) {
		case 'choice':
			return step.prompt.questions.map(({ id, ask, options }) => {
				const explained = step.key.questions.find((one) => one.id === id);
				const right = options.filter((option) => explained?.correct.includes(option.id));
				return { ask, lines: right.map(({ text }) => text), why: explained?.why ?? null };
			});
		case 'estimate': {
			const { truth, why } = step.key;
			const lines = truth === undefined ? [] : [`${truth} ${step.prompt.unit}`];
			return [{ ask: step.prompt.ask, lines, why }];
		}
		case 'draw':
			return [{ ask: step.prompt.ask, lines: [], why: step.key.why }];
		case 'chart':
			return [
				{ ask: step.prompt.ask, lines: [], why: step.key.seen },
				...(step.prompt.task && step.key.task
					? [{ ask: step.prompt.task.ask, lines: [], why: step.key.task.why }]
					: [])
			];
		case 'scenario':
			return [{ ask: null, lines: [step.key.say], why: step.key.why }];
		case 'write':
			return step.key.examples.length > 0 ? [{ ask: null, lines: step.key.examples, why: null }] : [];
		case 'spot': {
			const parts = [...(step.prompt.picture?.parts ?? []), ...step.prompt.lines];
			const textOf = (part: string) => parts.find(({ id }) => id === part)?.text ?? '';
			const lines = step.key.signs.map(({ part, why }) => `${textOf(part)} — ${why}`);
			return [{ ask: step.prompt.ask, lines, why: step.key.after }];
		}
		case 'sort':
			return [{ ask: step.prompt.ask, lines: sortedLines(step), why: step.key.why }];
		case 'match': {
			const { left, right } = step.prompt;
			const textOf = (list: typeof left, id: string) => list.find((one) => one.id === id)?.text ?? '';
			const lines = step.key.pairs.map((pair) => `${textOf(left, pair.left)} — ${textOf(right, pair.right)}`);
			return [{ ask: step.prompt.ask, lines, why: step.key.why }];
		}
		case 'canvas':
		case 'poll':
			return step.key.after === undefined ? [] : [{ ask: null, lines: [], why: step.key.after }];
		case 'idea':
			return [{ ask: null, lines: step.prompt.check.map(({ text }) => text), why: step.key.after ?? null }];
		case 'read':
		case 'video':
		case 'discuss':
		case 'survey':
		case 'checklist':
			return [];
	}
}

/** Cards group by group, or in their order. */
function sortedLines({ prompt, key }: Step<'sort'>): string[] {
	const textOf = (id: string) => prompt.items.find((item) => item.id === id)?.text ?? '';
	if (key.mode === 'order') return key.order.map((id, at) => `${at + 1}. ${textOf(id)}`);
	if (prompt.mode !== 'groups') return [];
	return prompt.groups.map(({ id, name }) => {
		const here = key.belongs.filter(({ groups }) => groups.includes(id)).map(({ item }) => textOf(item));
		return `${name}: ${here.join(' / ')}`;
	});
}
