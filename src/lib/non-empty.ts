/** A list with at least one item, so that nobody has to ask for the first one. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];
