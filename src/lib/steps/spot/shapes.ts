/** What can be drawn in a picture: everyday things without a maker's mark. */
export const shapes = [
	'school-gate',
	'name-badge',
	'street-sign',
	'house',
	'window',
	'station',
	'tree',
	'cloud',
	'sun',
	'cat',
	'person',
	'bag',
	'ticket',
	'cake',
	'mirror',
	'bicycle',
	'tower',
	'poster'
] as const;
export type Shape = (typeof shapes)[number];
