import * as v from 'valibot';

/** How loud the room is now, from no voice to everybody's; and the one that ends all of them. */
export const lights = ['alone', 'pairs', 'group', 'front'] as const;
export type Light = (typeof lights)[number];

export const SignalState = v.strictObject({ light: v.picklist(lights) });
export type SignalState = v.InferOutput<typeof SignalState>;

export const fresh = (): SignalState => ({ light: 'alone' });
