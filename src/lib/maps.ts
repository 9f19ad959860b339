/** The value of a key in a map. If there is none, creates it and adds it to the map. */
export function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

/** Caches a function of a text: each value is computed once, when it is first needed. */
export function memo<Value>(
	make: (text: string) => Value,
): (text: string) => Value {
	const made = new Map<string, Value>();
	return (text) => getOr(made, text, () => make(text));
}

/** The items by a key, in their order. */
export function groupBy<Item, Key>(
	items: readonly Item[],
	keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) getOr(groups, keyOf(item), () => []).push(item);
	return groups;
}

/** Caches a function of an object, for as long as the object is used elsewhere. */
export function memoByObject<Key extends object, Value>(
	make: (key: Key) => Value,
): (key: Key) => Value {
	const made = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		let entry = made.get(key);
		if (entry === undefined) {
			entry = { value: make(key) };
			made.set(key, entry);
		}
		return entry.value;
	};
}
