import type { Section } from '../idea.ts';

/** Both sides of one fit share a hue. */
export function paperOf(section: Section): 'plain' | 'pain' | 'gain' {
	if (section === 'pains' || section === 'relievers') return 'pain';
	return section === 'gains' || section === 'creators' ? 'gain' : 'plain';
}
