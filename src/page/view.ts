import { type AddressTarget, hashOf, targetOf } from "./address.ts";
import {
	COLUMNS,
	type Column,
	EVERYTHING,
	type Filter,
	type Order,
} from "./choose.ts";
import { ALL_KINDS, WHOSE, type Whose } from "./rows.ts";

/** What the page shows. All of it is in the address, so that it survives a reload and can be sent to others. */
export interface View {
	/** The model or provider whose details are open; null: none. */
	readonly target: AddressTarget | null;
	readonly filter: Filter;
	readonly order: Order;
}

/** The view of an address like `#openai:gpt-5?search=cost&sort=-change`. What it does not understand is left out. */
export function viewOf(hash: string): View {
	const at = hash.indexOf("?");
	const query = new URLSearchParams(at < 0 ? "" : hash.slice(at + 1));
	const text = (name: string) => query.get(name) ?? "";
	const kinds = new Set(query.getAll("kind"));
	const direction = text("direction");
	const factor = Number(text("factor"));
	const filter: Filter = {
		text: text("search"),
		provider: text("provider"),
		kinds: new Set(ALL_KINDS.filter((kind) => kinds.has(kind))),
		whose: isWhose(text("whose")) ? (text("whose") as Whose) : "",
		direction: direction === "up" || direction === "down" ? direction : "",
		factor: factor > 1 ? factor : 1,
		isFound: query.has("findings"),
	};
	return {
		target: targetOf(at < 0 ? hash : hash.slice(0, at)),
		filter,
		order: orderOf(text("sort")),
	};
}

/** The address of a view, with its `#`; empty if it is what a reader sees first. */
export function addressOf({ target, ...view }: View): string {
	const hash = target === null ? "" : hashOf(target);
	const query = queryOf(view);
	return hash + query === "" ? "" : `#${hash}${query}`;
}

/** The filter and order, with the `?`. Empty if there are none. */
export function queryOf({
	filter,
	order,
}: Pick<View, "filter" | "order">): string {
	const query = new URLSearchParams();
	const set = (name: string, value: string) => {
		if (value !== "") query.append(name, value);
	};
	set("search", filter.text);
	set("whose", filter.whose);
	for (const kind of ALL_KINDS) if (filter.kinds.has(kind)) set("kind", kind);
	set("provider", filter.provider);
	set("direction", filter.direction);
	if (filter.factor > 1) set("factor", String(filter.factor));
	if (filter.isFound) set("findings", "yes");
	if (order) set("sort", (order.isDescending ? "-" : "") + order.column);
	const text = query.toString();
	return text === "" ? "" : `?${text}`;
}

export function isEverything(filter: Filter): boolean {
	return (
		queryOf({ filter, order: null }) ===
		queryOf({ filter: EVERYTHING, order: null })
	);
}

function isWhose(text: string): boolean {
	return Object.hasOwn(WHOSE, text);
}

function orderOf(text: string): Order {
	const isDescending = text.startsWith("-");
	const column = isDescending ? text.slice(1) : text;
	return Object.hasOwn(COLUMNS, column)
		? { column: column as Column, isDescending }
		: null;
}
