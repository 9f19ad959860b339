import { nameOf } from "../../catalog/model.ts";
import type { Rename } from "../../changes/renames.ts";
import { groupBy } from "../../lib/maps.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, name, tableOf, tableRow } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { rankedSection, renderedOnce } from "./parts.ts";

const OPEN_RENAMES = 10;

/** One model's new id, or the common prefixes of the ids of several models of a provider. */
interface RenameRow {
	readonly title: string;
	readonly provider: string;
	readonly was: string;
	readonly isNow: string;
	/** The number of models that only this row counts. */
	readonly models: number;
	readonly isSummary: boolean;
}

/** Models and providers that continue under another id. */
export function renamedSection(report: SyncReport): Section {
	const { renames, providerRenames } = report;
	if (renames.length + providerRenames.length === 0) return EMPTY;
	const moved = new Map(
		providerRenames.map(({ from, to }) => [from.id, to.id]),
	);
	const own = renames.filter(
		({ from, to }) => moved.get(from.provider) !== to.provider,
	);
	const providers = providerRenames.map(
		({ from, to, models }) =>
			`${code(from.id)} is now ${code(to.id)} (${name(to.name)}), with ${counted(models, "model")} of the same ids.`,
	);
	const heading = [`### Renamed (${count(renames.length)})`, ...providers].join(
		"\n\n",
	);
	const rows = renameRows(own);
	const summaries = rows.filter(({ isSummary }) => isSummary).length;
	const isShort = rows.length <= OPEN_RENAMES;
	const line = renderedOnce(({ title, provider, was, isNow }: RenameRow) =>
		tableRow([title, code(provider), code(was), code(isNow)]),
	);
	return rankedSection(heading, {
		rows,
		open: summaries > 0 && !isShort ? summaries : OPEN_RENAMES,
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

function renameRows(renames: readonly Rename[]): RenameRow[] {
	const singles: RenameRow[] = [];
	const summaries: RenameRow[] = [];
	for (const [provider, own] of groupBy(renames, ({ to }) => to.provider)) {
		const prefixes = groupBy(own, (rename) =>
			JSON.stringify(prefixesOf(rename)),
		);
		const others = [...prefixes.values()]
			.filter((some) => some.length < MANY)
			.flat();
		for (const [key, some] of prefixes) {
			if (some.length < MANY) continue;
			const [was, isNow] = JSON.parse(key) as [string, string];
			const title = counted(some.length, "model");
			summaries.push({
				title,
				provider,
				was: `${was}…`,
				isNow: `${isNow}…`,
				models: some.length,
				isSummary: true,
			});
		}
		if (others.length >= MANY) {
			const [was, isNow] = [
				others[0]?.from.model.id ?? "",
				others[0]?.to.model.id ?? "",
			];
			const title = `${counted(others.length, "model")}, e.g.`;
			summaries.push({
				title,
				provider,
				was,
				isNow,
				models: 0,
				isSummary: true,
			});
		}
		for (const { from, to } of others) {
			const title = name(nameOf(to.model));
			singles.push({
				title,
				provider,
				was: from.model.id,
				isNow: to.model.id,
				models: 1,
				isSummary: false,
			});
		}
	}
	return [...summaries, ...singles];
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
