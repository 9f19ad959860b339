/** The same of the same text, made once. Not by `getOr`: it is on the hottest paths, where one call more is felt. */
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
