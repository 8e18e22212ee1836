/** Prints one part of a page and nothing else of it. */
export function printOnly(element: HTMLElement): void {
	const hidden: HTMLElement[] = [];
	for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement)
		for (const sibling of at.parentElement?.children ?? [])
			if (sibling instanceof HTMLElement && sibling !== at && !sibling.classList.contains('no-print')) {
				sibling.classList.add('no-print');
				hidden.push(sibling);
			}
	const back = () => hidden.forEach((one) => one.classList.remove('no-print'));
	addEventListener('afterprint', back, { once: true });
	window.print();
}
