import type { DecidedValue, Decision } from "../../decisions/decision.ts";
import { taskItem } from "../../decisions/ticks.ts";
import { subjectOf } from "../../lib/finding.ts";
import type { NonEmpty } from "../../lib/non-empty.ts";
import { count, counted } from "../../lib/numbers.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, prose } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { amount, decisionItems, type FindingsView } from "./findings.ts";
import { foldedSection } from "./parts.ts";

/** What is ticked in this pull request. It is shown as a whole: an item that is not there can't stay ticked. */
export function decidedSection(
	{ decisions }: Pick<SyncReport, "decisions">,
	{ hasItems }: Pick<FindingsView, "hasItems">,
): Section {
	const decided = decisions.filter(({ since }) => since === null);
	if (decided.length === 0) return EMPTY;
	const row = (decision: Decision) => {
		const { kind, values } = decision;
		return hasItems
			? // Both, so that people can change their minds.
				decisionItems(decision, describeValues(values), kind)
			: `- ${kind === "accept" ? "Accepted" : "Kept as it was"}: ${describeValues(values)}`;
	};
	const text = [
		`### Decided in this pull request (${count(decided.length)})`,
		...(hasItems ? ["Untick to take it back."] : []),
		decided.map(row).join("\n"),
	].join("\n\n");
	return { rows: 0, render: () => text };
}

function describeValues([first, ...others]: NonEmpty<DecidedValue>): string {
	const { field, before, after, message } = first;
	const hasValues = before !== undefined || after !== undefined;
	const move = hasValues
		? `${code((field ?? []).join("."))} ${amount(before, first)} → **${amount(after, first)}**`
		: prose(message ?? "");
	const more =
		others.length > 0
			? `. Likewise ${counted(others.length, "more value")}.`
			: "";
	return `**${code(subjectOf(first))}** ${move}${more}`;
}

/** What stays as earlier pull requests decided. */
export function keptSection(
	{ decisions }: Pick<SyncReport, "decisions">,
	{ hasItems }: Pick<FindingsView, "hasItems">,
): Section {
	const rows = decisions.filter(({ since }) => since !== null);
	const item = ({ key, since, values }: Decision) => {
		const text = `${describeValues(values)} has not been taken since ${since}.`;
		return hasItems
			? taskItem(`accept ${key}`, false, `${text} Tick to take it.`)
			: `- ${text}`;
	};
	return foldedSection(
		`<b>Kept as decided</b>: ${counted(rows.length, "value")}`,
		{
			rows,
			noun: "value",
			render: (shown) => shown.map(item).join("\n"),
		},
	);
}
