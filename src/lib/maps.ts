/** What a map has under a key; where it has nothing, what is made for it, which it has from then on. */
export function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

/** The same of the same text, made once and only when it is asked for: an index that is filled as it is used. */
export function memo<Value>(
	make: (text: string) => Value,
): (text: string) => Value {
	const made = new Map<string, Value>();
	return (text) => getOr(made, text, () => make(text));
}
