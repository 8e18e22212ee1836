/**
 * What is needed once something is given to the desk: archives, documents, the rules of all steps. A desk that is
 * only looked at does without, so this is downloaded when the first file or link comes.
 */
export { readFile, readLink } from '#lib/session/take-in.ts';
export { layOnDesk } from './lay.ts';
