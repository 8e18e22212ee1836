/**
 * Keeps a column in sight while the one beside it scrolls. A column taller than the window sticks by its foot, so
 * that all of it can be reached. Sets `--stick` for `top`; the bars of the page are told by html's scroll-padding.
 */
export function stick(column: HTMLElement) {
	function place() {
		const bars = getComputedStyle(document.documentElement);
		const above = parseFloat(bars.scrollPaddingTop) || 0;
		const below = parseFloat(bars.scrollPaddingBottom) || 0;
		const top = Math.min(above, window.innerHeight - below - column.offsetHeight);
		column.style.setProperty('--stick', `${top}px`);
	}
	const size = new ResizeObserver(place);
	size.observe(column);
	window.addEventListener('resize', place);
	return () => {
		size.disconnect();
		window.removeEventListener('resize', place);
	};
}
