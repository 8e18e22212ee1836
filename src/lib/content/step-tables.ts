import type { Kind } from '#lib/steps/registry.ts';

/** What of a step says which tables it draws on; the same before and after its texts became one language's. */
type Drawing =
	| { kind: 'draw'; prompt: { table: string } }
	| { kind: 'chart'; prompt: { table: string; join?: string | undefined } }
	| { kind: 'estimate'; prompt: { rows?: { table: string } | undefined } }
	| { kind: Exclude<Kind, 'draw' | 'chart' | 'estimate'> };

/** Names of the tables a step draws on. */
export function tablesOf(step: Drawing): string[] {
	switch (step.kind) {
		case 'draw':
			return [step.prompt.table];
		case 'chart':
			return step.prompt.join === undefined ? [step.prompt.table] : [step.prompt.table, step.prompt.join];
		case 'estimate':
			return step.prompt.rows ? [step.prompt.rows.table] : [];
		default:
			return [];
	}
}
