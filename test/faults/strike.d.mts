/** @returns a function that takes the fault out again */
export function strike(fault: {
	/** Which change, from 1; 0 for none. */
	at: number;
	/** An error's code, or "kill before" or "kill during". */
	how: string;
	/** Ends the program. */
	die: () => void;
	/** Is told of each change before it is made. */
	onChange: (name: string) => void;
}): () => void;
