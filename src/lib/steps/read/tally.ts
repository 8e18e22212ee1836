import type { Tallier } from '../tallies.ts';

/** Reading asks nothing; who read it is seen from who has an answer. */
export const tally: Tallier<'read'> = () => [];
