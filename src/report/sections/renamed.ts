import { nameOf } from "../../catalog/model.ts";
import type { Rename } from "../../changes/renames.ts";
import { groupBy } from "../../lib/maps.ts";
import { count, counted } from "../../lib/numbers.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, name, tableOf, tableRow } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { rankedSection, renderedOnce } from "./parts.ts";

const OPEN_RENAMES = 10;

/** One model's new id, or the common prefixes of the ids of several models of a provider. */
interface RenameRow {
	readonly title: string;
	readonly provider: string;
	/** Markdown. */
	readonly was: string;
	/** Markdown. */
	readonly isNow: string;
	/** The number of models that only this row counts: none for an example. */
	readonly models: number;
}

/** Models and providers that continue under another id. */
export function renamedSection(report: SyncReport): Section {
	const { renames, providerRenames } = report;
	if (renames.length + providerRenames.length === 0) return EMPTY;
	// Then it is the provider's id that changed.
	const keepsId = ({ from, to }: Rename) => from.model.id === to.model.id;
	const moved = groupBy(renames.filter(keepsId), ({ from }) => from.provider);
	const own = renames.filter((rename) => !keepsId(rename));
	const providers = providerRenames.map(({ from, to }) => {
		const models = moved.get(from.id) ?? [];
		return `${code(from.id)} is now ${code(to.id)} (${name(to.name)}), with ${counted(models.length, "model")} of the same ids.`;
	});
	const heading = [`### Renamed (${count(renames.length)})`, ...providers].join(
		"\n\n",
	);
	const { summaries, singles } = renameRows(own);
	// An example says nothing beside its own rows, so it is only for a list that is folded.
	const short = [...summaries.filter(({ models }) => models > 0), ...singles];
	const isShort = short.length <= OPEN_RENAMES;
	const rows = isShort ? short : [...summaries, ...singles];
	const line = renderedOnce(({ title, provider, was, isNow }: RenameRow) =>
		tableRow([title, code(provider), was, isNow]),
	);
	return rankedSection(heading, {
		rows,
		open: summaries.length > 0 && !isShort ? summaries.length : OPEN_RENAMES,
		noun: "model",
		weigh: ({ models }) => models,
		render: (shown) =>
			tableOf(
				["Model", "Provider", "Was", "Is now"],
				["left", "left", "left", "left"],
				shown.map(line),
			),
	});
}

/** From this number on, one summary row per provider comes before the list of models. */
const MANY = 5;

function renameRows(
	renames: readonly Rename[],
): Record<"summaries" | "singles", RenameRow[]> {
	const singles: RenameRow[] = [];
	const summaries: RenameRow[] = [];
	for (const [provider, own] of groupBy(renames, ({ to }) => to.provider)) {
		const others: Rename[] = [];
		const prefixes = groupBy(own, (rename) =>
			JSON.stringify(prefixesOf(rename)),
		);
		for (const [key, some] of prefixes) {
			if (some.length < MANY) {
				others.push(...some);
				continue;
			}
			const [was, isNow] = JSON.parse(key) as [string, string];
			summaries.push({
				title: counted(some.length, "model"),
				provider,
				was: startingWith(was),
				isNow: startingWith(isNow),
				models: some.length,
			});
		}
		const rows = others.map(({ from, to }) => ({
			title: name(nameOf(to.model)),
			provider,
			was: code(from.model.id),
			isNow: code(to.model.id),
			models: 1,
		}));
		const [example] = rows;
		if (example && rows.length >= MANY) {
			const title = `${counted(rows.length, "model")}, e.g.`;
			summaries.push({ ...example, title, models: 0 });
		}
		for (const row of rows) singles.push(row);
	}
	return { summaries, singles };
}

/** Outside of the code, because there every character is the id's own. */
function startingWith(prefix: string): string {
	return prefix === "" ? "…" : `${code(prefix)}…`;
}

/** The two prefixes, e.g. `openAi/` and `openai/`, if the rest of the ids is the same. Otherwise the whole ids. */
function prefixesOf({ from, to }: Rename): [string, string] {
	const [was, isNow] = [from.model.id, to.model.id];
	const split = (id: string) => id.lastIndexOf("/") + 1;
	const isSame = was.slice(split(was)) === isNow.slice(split(isNow));
	return isSame
		? [was.slice(0, split(was)), isNow.slice(0, split(isNow))]
		: [was, isNow];
}
