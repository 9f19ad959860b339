/** Code points that HFS+ ignores in names: `.git` with one of them inside still means `.git`. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** macOS and Windows ignore case. NTFS also has short names and streams, and ignores dots and spaces at the end of a name. */
const RESERVED = /^(?:\.git|\.github|git~\d+|github~\d+)[. ]*(?::.*)?$/i;

/**
 * Whether a file system treats this name as `.git` or `.github`, where GitHub finds workflows. No run reads or
 * writes there; only `model-sync init` does, for a person who asked for a workflow. The spellings are the ones that git itself refuses (`is_ntfs_dotgit`,
 * `is_hfs_dotgit`).
 */
export function isReserved(name: string): boolean {
	return RESERVED.test(name.replace(IGNORED_BY_HFS, ""));
}
