import type { Shape } from './marks.ts';

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The path of a dot: all shapes cover about the same area, so that none looks more. */
export function glyph(shape: Shape, left: number, top: number, radius: number): string {
	const x = tenth(left);
	if (shape === 'square') {
		const r = tenth(radius * 0.89);
		return `M${tenth(left - r)} ${tenth(top - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
	}
	if (shape === 'triangle') {
		const r = tenth(radius * 1.25);
		return `M${x} ${tenth(top - r)}l${r} ${tenth(r * 1.8)}h${-2 * r}z`;
	}
	if (shape === 'diamond') {
		const r = tenth(radius * 1.25);
		return `M${x} ${tenth(top - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
	}
	if (shape === 'cross') {
		const r = tenth(radius * 1.1);
		const arm = tenth(radius * 0.38);
		const rest = tenth(r - arm);
		return (
			`M${tenth(left - arm)} ${tenth(top - r)}h${2 * arm}v${rest}h${rest}v${2 * arm}h${-rest}v${rest}` +
			`h${-2 * arm}v${-rest}h${-rest}v${-2 * arm}h${rest}z`
		);
	}
	const r = tenth(radius);
	const circle = circlePath(left, top, r);
	// A ring has a hole, drawn the other way round.
	return shape === 'ring' ? circle + circlePath(left, top, tenth(radius * 0.5), 0) : circle;
}

function circlePath(left: number, top: number, r: number, sweep: 0 | 1 = 1): string {
	return `M${tenth(left - r)} ${tenth(top)}a${r} ${r} 0 1 ${sweep} ${tenth(2 * r)} 0a${r} ${r} 0 1 ${sweep} ${-tenth(2 * r)} 0z`;
}
