import { useMemo } from "preact/hooks";
import { sizeOfMove } from "../changes/price-verdict.ts";
import { encodePath } from "../lib/encode-path.ts";
import { groupBy } from "../lib/maps.ts";
import { change, count, counted, price, tokens } from "../lib/numbers.ts";
import { visible } from "../report/markdown.ts";
import { hashOf } from "./address.ts";
import { priceByHash } from "./identities.ts";
import { ColumnHeads, Fold, TargetLink, useMore, WebLink } from "./labels.tsx";
import type { PageReport } from "./page-report.ts";
import { dimensionOf, labelOfPrice } from "./prices.ts";
import type { Row } from "./rows.ts";
import { show } from "./values.ts";

type PageUsage = NonNullable<PageReport["usage"]>;
type AffectedModel = PageUsage["affected"][number];
type AffectedEvent = AffectedModel["events"][number];
type AbilityLoss = NonNullable<AffectedEvent["losses"]>[number];

interface Props {
	report: PageReport;
	rows: readonly Row[];
}

/** The models that the repository names, what happens to them, and the lines that name them. */
export function UsedHere({ report, rows }: Props) {
	const { usage } = report;
	if (!usage) return null;
	const { models, affected, affectedElsewhere, gone } = usage;
	if (models.length + affectedElsewhere.length + gone.length === 0) return null;
	const what =
		affected.length === 0
			? "Nothing happens to"
			: `Something happens to ${count(affected.length)} of`;
	return (
		<section aria-labelledby="page-used">
			<h2 id="page-used">
				Used here{affected.length > 0 && ` (${count(affected.length)})`}
			</h2>
			{models.length > 0 && (
				<p>
					{what} the {counted(models.length, "model")} that the code here names.
				</p>
			)}
			<AffectedTable affected={affected} report={report} rows={rows} />
			<Gone gone={gone} report={report} />
			{affectedElsewhere.length > 0 && (
				<Fold
					title={`Only in tests, documents or data: ${counted(affectedElsewhere.length, "model")}`}
				>
					{() => (
						<AffectedTable
							affected={affectedElsewhere}
							report={report}
							rows={rows}
						/>
					)}
				</Fold>
			)}
			<UsedPrices models={models} />
		</section>
	);
}

function AffectedTable({
	affected,
	report,
	rows,
}: Props & { affected: readonly AffectedModel[] }) {
	const byHash = useMemo(() => groupBy(rows, ({ hash }) => hash), [rows]);
	if (affected.length === 0) return null;
	return (
		<table class="used">
			<ColumnHeads names={["Model", "What happens", "Where"]} />
			<tbody>
				{affected.map((model) => {
					// A renamed model has its other changes under its new id.
					const renamed = model.events.find(({ kind }) => kind === "renamed");
					const own = byHash.get(hashOf(renamed?.successor ?? model)) ?? [];
					return (
						<tr key={`${model.provider}:${model.id}`}>
							<th scope="row">
								<TargetLink {...model} />
							</th>
							<td>
								<ul>
									{model.events.map((event) => (
										<li key={event.kind}>
											<EventText
												event={event}
												model={model}
												rows={own}
												report={report}
											/>
										</li>
									))}
								</ul>
							</td>
							<td>
								<Places places={model.uses} report={report} />
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

interface EventProps {
	event: AffectedEvent;
	model: AffectedModel;
	rows: readonly Row[];
	report: PageReport;
}

function EventText({ event, model, rows, report }: EventProps) {
	const { kind, successor, losses = [] } = event;
	switch (kind) {
		case "removed":
		case "deprecated":
			return (
				<>
					<strong class={kind}>
						{kind === "removed" ? "✕ Removed" : "⚠ Deprecated"}
					</strong>
					{successor && (
						<>
							; nearest: <TargetLink {...successor} />
							{priceAgainst(model, successor, report)}
						</>
					)}
				</>
			);
		case "renamed":
			return (
				<>
					<strong>⇄ Renamed</strong>
					{successor && (
						<>
							{" "}
							to <TargetLink {...successor} />
						</>
					)}
				</>
			);
		case "weaker":
			return (
				<>
					<strong>Loses</strong> {losses.map(describeLoss).join(", ")}
				</>
			);
		case "repriced":
			return <Moves rows={rows} model={model} report={report} />;
		default:
			return kind satisfies never;
	}
}

function describeLoss({ name, side, before, after }: AbilityLoss): string {
	if (before === undefined || after === undefined) {
		return visible(side === undefined ? name : `${name} ${side}`);
	}
	const write = tokens(before) === tokens(after) ? count : tokens;
	return `${visible(name)} ${write(before)} → ${write(after)}`;
}

/** `, −67%`: the price of the successor against the model's own, both blended. */
function priceAgainst(
	model: AffectedModel,
	successor: NonNullable<AffectedEvent["successor"]>,
	report: PageReport,
): string {
	const own = report.usage?.models.find(
		(used) => hashOf(used) === hashOf(model),
	);
	const was = own?.before ?? priceByHash(report, hashOf(model));
	const is = priceByHash(report, hashOf(successor));
	if (!was || !is) return "";
	return was === is ? ", at the same price" : `, ${change(is / was)}`;
}

const FIRST_MOVES = 3;

/** The first prices that moved by a tenth or more, and the blend of input and output; where that stayed, the largest move. */
function Moves({ rows, model, report }: Omit<EventProps, "event">) {
	const moves = rows.filter(
		({ what, before, ratio }) =>
			dimensionOf(what) !== null &&
			before !== undefined &&
			(ratio === null || Math.abs(ratio - 1) >= 0.1 - 1e-9),
	);
	const more = moves.length - FIRST_MOVES;
	const own = report.usage?.models.find(
		(used) => hashOf(used) === hashOf(model),
	);
	const { before = null, after = null } = own ?? {};
	const [largest] = moves.toSorted(
		(a, b) => sizeOfMove(b.ratio) - sizeOfMove(a.ratio),
	);
	const isBlended = Boolean(before && after && before !== after);
	const ratio = isBlended
		? (after ?? 0) / (before ?? 1)
		: finite(largest?.ratio ?? null);
	return (
		<>
			{moves
				.slice(0, FIRST_MOVES)
				.map(({ key, what, before, after, unit }, index) => (
					<span key={key}>
						{index > 0 && ", "}
						{labelOfPrice(what)} {show(before, unit)} →{" "}
						<strong>
							{after === undefined ? "not known" : show(after, unit)}
						</strong>
					</span>
				))}
			{more > 0 && ` and ${count(more)} more`}
			{ratio !== null && (
				<span class={ratio > 1 ? "up" : "down"}>
					{" "}
					({isBlended ? "" : `${labelOfPrice(largest?.what ?? "")} `}
					{change(ratio)})
				</span>
			)}
		</>
	);
}

/** From and to $0 there is no factor. */
function finite(ratio: number | null): number | null {
	return ratio === null || sizeOfMove(ratio) === Number.POSITIVE_INFINITY
		? null
		: ratio;
}

const FIRST_PLACES = 8;

/** The lines that name a model, as links where GitHub shows them. */
export function Places({
	places,
	report,
}: {
	places: readonly { readonly path: string; readonly line: number }[];
	report: PageReport;
}) {
	const [shown, more] = useMore(places, FIRST_PLACES);
	const files = report.links?.files ?? null;
	return (
		<>
			<ul class="places">
				{shown.map(({ path, line }) => (
					<li key={`${path}:${line}`}>
						<WebLink
							to={files === null ? "" : `${files}${encodePath(path)}#L${line}`}
						>
							<code>{visible(`${path}:${line}`)}</code>
						</WebLink>
					</li>
				))}
			</ul>
			{more}
		</>
	);
}

function Gone({
	gone,
	report,
}: {
	gone: PageUsage["gone"];
	report: PageReport;
}) {
	if (gone.length === 0) return null;
	return (
		<>
			<h3>Named here, but no longer in the catalog ({count(gone.length)})</h3>
			<table class="used">
				<ColumnHeads names={["Model", "What happened", "Where"]} />
				<tbody>
					{gone.map((model) => (
						<tr key={`${model.provider}:${model.id}`}>
							<th scope="row">
								<TargetLink provider={model.provider} id={model.id} />
							</th>
							<td>
								{model.renamedTo ? (
									<>
										Renamed to <TargetLink {...model.renamedTo} />
									</>
								) : (
									"Removed"
								)}
								, {model.since}
							</td>
							<td>
								<Places places={model.uses} report={report} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** What the models in use cost, changed or not. */
function UsedPrices({ models }: { models: PageUsage["models"] }) {
	if (models.length === 0) return null;
	return (
		<Fold title={`What ${counted(models.length, "model")} in use cost`}>
			{() => (
				<table class="numbers">
					<caption>
						USD per million tokens, three parts input and one output
					</caption>
					<ColumnHeads names={["Model", "Named", "Before", "After"]} />
					<tbody>
						{models.map(({ provider, id, uses, before, after, deprecated }) => (
							<tr key={`${provider}:${id}`}>
								<th scope="row">
									<TargetLink provider={provider} id={id} />
									{deprecated && " (deprecated)"}
								</th>
								<td>{count(uses.length)}×</td>
								<td>{price(before)}</td>
								<td>
									{before === after ? (
										price(after)
									) : (
										<strong>{price(after)}</strong>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Fold>
	);
}
