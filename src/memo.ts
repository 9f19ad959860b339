/** The same of the same text, made once. */
export function memo<Value>(
	make: (text: string) => Value,
): (text: string) => Value {
	const made = new Map<string, Value>();
	return (text) => {
		let value = made.get(text);
		if (value === undefined) {
			value = make(text);
			made.set(text, value);
		}
		return value;
	};
}
