/** A line for people. Its tone is the colour in a terminal. */
export interface TerminalLine {
	readonly text: string;
	readonly tone?: "head" | "good" | "bad" | "warn";
}
