/** Hands the learner a file, byte for byte as it came. */
export function offer(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	// Whatever the bytes are, no browser may take them for a page of ours.
	const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
