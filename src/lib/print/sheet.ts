/** What can be printed of one lesson. The name stands in the address: `?sheet=key`. */
export const sheets = ['worksheet', 'key', 'plan', 'cards', 'canvas', 'certificate'] as const;
export type Sheet = (typeof sheets)[number];

/** The sheet an address asks for; the worksheet where it asks for none that there is. */
export function sheetOf(asked: string | null): Sheet {
	return sheets.find((one) => one === asked) ?? 'worksheet';
}
