/** What went wrong, why, and what to do. The only kind of error that this program throws on purpose. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly title: string;
	override readonly cause: string;
	readonly remedy: string;

	constructor(parts: { title: string; cause: string; remedy: string }) {
		super(`${parts.title}\n${parts.cause}\n${parts.remedy}`);
		this.title = parts.title;
		this.cause = parts.cause;
		this.remedy = parts.remedy;
	}
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** What the user wrote, in quotes. A backslash stays as it is: every path of Windows has one. */
export function quote(text: string): string {
	return JSON.stringify(text).replaceAll("\\\\", "\\");
}
