// What the page does outside of itself.

/** @returns whether it was copied: a browser may refuse it */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** For browsers that give a page from the disk no clipboard. */
function copyBySelection(text: string): boolean {
	const focused = document.activeElement;
	const box = document.createElement("textarea");
	box.value = text;
	// Beside the focus, because an open dialog blocks everything outside of it.
	(focused?.parentElement ?? document.body).append(box);
	box.select();
	const isCopied = document.execCommand("copy");
	box.remove();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return isCopied;
}

/** Has the browser save a file. */
export function saveFile(text: string, type: string, name: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The browser has read it by then.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
