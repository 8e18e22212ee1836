/** Files in what was dropped: folders are gone through to the bottom. Only those of this app are asked for. */
export async function filesIn(transfer: DataTransfer): Promise<File[]> {
	// In one go: what was dropped is gone after the first wait.
	const roots = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (roots.length === 0) return [...transfer.files];
	const files: File[] = [];
	for (const root of roots) await gather(root, files, 0);
	return files;
}

/** From a folder come many files that are none of ours; whoever chose one by itself is told what is wrong with it. */
export function oursOf(files: readonly File[], fromFolder: boolean): File[] {
	return fromFolder ? files.filter(({ name }) => /\.mirai$/i.test(name)) : [...files];
}

const deepest = 8;
const mostFiles = 5000;

async function gather(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
	if (depth > deepest || files.length >= mostFiles) return;
	if (isFile(entry)) {
		if (depth === 0 || /\.mirai$/i.test(entry.name))
			files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
		return;
	}
	if (!isFolder(entry)) return;
	const reader = entry.createReader();
	// A folder is handed out in pieces, until an empty one comes.
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return;
		for (const one of some) await gather(one, files, depth + 1);
	}
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}
function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
