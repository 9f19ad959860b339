import { count } from "../lib/numbers.ts";
import { visible, visibleId } from "../report/markdown.ts";
import { idOf } from "./row-text.ts";
import { KINDS, WHOSE } from "./rows.ts";
import type { View } from "./view.ts";

/** On paper nobody sees the filters, so the first lines say what they leave out. */
export function PrintNote(props: { view: View; shown: number; all: number }) {
	const { view, shown, all } = props;
	const omitted = all - shown;
	return (
		<p class="print-note">
			{view.target
				? `Only ${visibleId(idOf(view.target))}. Close it to print the list.`
				: omitted === 0
					? `All ${count(all)} changes.`
					: `${count(shown)} of ${count(all)} changes: ${conditionsOf(view).join(", ")}. The other ${count(omitted)} are left out.`}{" "}
			{!view.target && "The details of each model are left out."}
		</p>
	);
}

function conditionsOf({ filter }: View): string[] {
	const { text, whose, kinds, provider, direction, factor, isFound } = filter;
	return [
		...(text.trim() === "" ? [] : [`with “${visible(text.trim())}”`]),
		...(whose === "" ? [] : [WHOSE[whose].label]),
		...(kinds.size === 0
			? []
			: [[...kinds].map((kind) => KINDS[kind].label).join(" or ")]),
		...(provider === "" ? [] : [`at ${visibleId(provider)}`]),
		...(direction === "" ? [] : [direction]),
		...(factor > 1 ? [`by a factor of at least ${factor}`] : []),
		...(isFound ? ["with findings"] : []),
	];
}
