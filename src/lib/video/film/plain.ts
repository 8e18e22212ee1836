/** A text without its hand-written readings: `{漢字|かんじ}` becomes 漢字. */
export const plain = (text: string) => text.replace(/\{([^{}|]+)\|[^{}]*\}/g, '$1');
