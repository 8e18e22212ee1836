import type { Attachment } from 'svelte/attachments';

/** Files may be dropped here; `data-over` says that one hangs above. Only an extra: every zone has a button as well. */
export function dropZone(ondropped: (file: File) => void): Attachment<HTMLElement> {
	return (zone) => {
		const leave = () => delete zone.dataset.over;
		const over = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			zone.dataset.over = '';
		};
		const drop = (event: DragEvent) => {
			const file = event.dataTransfer?.files[0];
			leave();
			if (!file) return;
			event.preventDefault();
			ondropped(file);
		};
		zone.addEventListener('dragover', over);
		zone.addEventListener('dragleave', leave);
		zone.addEventListener('drop', drop);
		return () => {
			zone.removeEventListener('dragover', over);
			zone.removeEventListener('dragleave', leave);
			zone.removeEventListener('drop', drop);
		};
	};
}
