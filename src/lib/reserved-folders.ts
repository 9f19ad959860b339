/** Code points that HFS+ leaves out of a name when it looks for one: with them, `.git` is `.git` all the same. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Case does not count on macOS and Windows. NTFS also has short names, ignores dots and blanks at the end, and has streams. */
const RESERVED = /^(?:\.git|\.github|git~\d+|github~\d+)[. ]*(?::.*)?$/i;

/**
 * Whether some file system takes this name of a folder for git's own, or for the one where GitHub finds workflows.
 * Nothing is ever read or written there. The spellings are those that git itself refuses (`is_ntfs_dotgit`,
 * `is_hfs_dotgit`).
 */
export function isReserved(name: string): boolean {
	return RESERVED.test(name.replace(IGNORED_BY_HFS, ""));
}
