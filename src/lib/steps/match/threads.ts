type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'height'>;

/** A line between two cards, from the right edge of one to the left edge of the other, in the frame of the board. */
export function threadBetween(
	left: Box,
	right: Box,
	board: Pick<Box, 'left' | 'top'>
): { d: string; ends: [number, number][] } {
	const [x1, y1] = [left.right - board.left, left.top + left.height / 2 - board.top];
	const [x2, y2] = [right.left - board.left, right.top + right.height / 2 - board.top];
	const bend = (x2 - x1) / 2;
	return {
		d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
		ends: [
			[x1, y1],
			[x2, y2]
		]
	};
}
