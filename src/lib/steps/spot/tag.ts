/** What can be said of a part once it may be told. */
export type Tag = 'found' | 'open' | 'alarm';
