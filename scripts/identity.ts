/**
 * Measures on real catalogs how well models and their vendors are recognised. It compares with upstream's own data
 * (`canonical_model_id`, in the catalog of 2026-09-30) and with facts collected by hand.
 *
 *   npx tsx scripts/identity.ts [--wrong]    --wrong also lists the wrong results
 */
import type { Catalog, Model } from "../src/catalog/model.ts";
import {
	type CanonicalId,
	canonicalIdOf,
} from "../src/identity/canonical-ids.ts";
import { add, type Count, count, mostCommon } from "../src/identity/counts.ts";
import { findVendors, type Vendors } from "../src/identity/vendors.ts";
import { readCatalog } from "../testkit/data.ts";
import { checkFacts, checkModels } from "../testkit/vendor-facts.ts";

const DATES = [
	"2026-06-15",
	"2026-07-29",
	"2026-08-09",
	"2026-09-28",
	"2026-09-30",
];

/** An entry for which upstream names the model. */
interface Entry {
	readonly provider: string;
	readonly model: Model;
	readonly canonical: CanonicalId;
}

const isVerbose = process.argv.includes("--wrong");
const shown = await readCatalog("2026-09-30");

const entries = entriesWith(shown);
const hidden = entries.map(({ model, ...rest }) => ({
	...rest,
	model: bare(model),
}));

console.log("canonical_model_id hidden: the ids alone");
compareToUpstream(findVendors(withoutField(shown)), hidden);

console.log("canonical_model_id shown");
compareToUpstream(findVendors(shown), entries);
countJoins(findVendors(shown), shown);

const isHalf = (_: unknown, index: number) => index % 2 === 0;
const half = new Set(entries.filter(isHalf).map(({ model }) => model));
console.log("canonical_model_id hidden on every second entry: those");
compareToUpstream(
	findVendors(withoutField(shown, half)),
	hidden.filter(isHalf),
);

for (const date of DATES) {
	const catalog = await readCatalog(date);
	compareToFacts(date, catalog);
	if (entriesWith(catalog).length > 0) {
		compareToFacts(`${date}, hidden`, withoutField(catalog));
	}
}

function compareToFacts(what: string, catalog: Catalog): void {
	const vendors = findVendors(catalog);
	const providers = checkFacts(catalog, vendors);
	const models = checkModels(catalog, vendors);
	console.log(
		[
			`${what}: right are ${right(providers)} providers as judged by hand`,
			`and ${right(models)} models with a well-known name`,
		].join(" "),
	);
	for (const line of providers.wrong) console.log(`  ${line}`);
	if (!isVerbose) return;
	for (const line of models.wrong) console.log(`  ${line}`);
}

function right({ known, wrong }: ReturnType<typeof checkFacts>): string {
	return `${known - wrong.length} of ${known}`;
}

function entriesWith(catalog: Catalog): Entry[] {
	return [...catalog].flatMap(([provider, { models }]) =>
		[...models.values()].flatMap((model) => {
			const canonical = canonicalIdOf(model);
			return canonical === null ? [] : [{ provider, model, canonical }];
		}),
	);
}

/** @param only the models that lose the field; without it all of them */
function withoutField(catalog: Catalog, only?: ReadonlySet<Model>): Catalog {
	return new Map(
		[...catalog].map(([provider, { header, models }]) => [
			provider,
			{
				header,
				models: new Map(
					[...models].map(([id, model]) => [
						id,
						only === undefined || only.has(model) ? bare(model) : model,
					]),
				),
			},
		]),
	);
}

function bare({ canonical_model_id: _, ...model }: Model): Model {
	return model as Model;
}

/**
 * The names of vendors may differ from upstream's. So a vendor is right if its name mostly goes together with upstream's
 * name, in both directions. Two entries are a pair if they are the same model.
 */
function compareToUpstream(vendors: Vendors, entries: readonly Entry[]): void {
	const forward = new Map<string, Count>();
	const back = new Map<string, Count>();
	const pairs: Count = new Map();
	const ours: Count = new Map();
	const theirs: Count = new Map();
	const rows = entries.map(({ provider, model, canonical }) => {
		const vendor = vendors.vendorOf(provider, model) ?? "unknown";
		const identity = vendors.identityOf(model);
		count(forward, canonical.vendor, vendor);
		count(back, vendor, canonical.vendor);
		add(pairs, `${identity} ${canonical.text}`);
		add(ours, identity);
		add(theirs, canonical.text);
		return { provider, id: model.id, theirVendor: canonical.vendor, vendor };
	});
	const wrong = rows.filter(
		({ theirVendor, vendor }) =>
			mostCommon(forward.get(theirVendor)) !== vendor ||
			mostCommon(back.get(vendor)) !== theirVendor,
	);
	const both = countPairs(pairs);
	console.log(
		[
			`  vendors ${percent(entries.length - wrong.length, entries.length)} of ${entries.length}`,
			`pairs: precision ${percent(both, countPairs(ours))}, recall ${percent(both, countPairs(theirs))}`,
		].join("; "),
	);
	if (!isVerbose) return;
	for (const { provider, id, theirVendor, vendor } of wrong) {
		console.log(`    ${provider}:${id} ${theirVendor} not ${vendor}`);
	}
}

/** What the entries without the field are recognised as. */
function countJoins(vendors: Vendors, catalog: Catalog): void {
	let [joined, apart, unknown] = [0, 0, 0];
	for (const [provider, { models }] of catalog) {
		for (const model of models.values()) {
			if (canonicalIdOf(model) !== null) continue;
			if (
				vendors
					.listingsOf(model)
					.some((one) => canonicalIdOf(one.model) !== null)
			)
				joined += 1;
			else apart += 1;
			if (vendors.vendorOf(provider, model) === null) unknown += 1;
		}
	}
	console.log(
		`  without the field: ${joined} join a model that has it, ${apart} do not; ${unknown} are of no known vendor`,
	);
}

function countPairs(groups: ReadonlyMap<string, number>): number {
	return [...groups.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(2)}%`;
}
