import { useContext, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { pricesOf } from "../changes/prices.ts";
import { count, price, tokens } from "../lib/numbers.ts";
import { visible, visibleId } from "../report/markdown.ts";
import { type AddressTarget, hashOf } from "./address.ts";
import { directionOf } from "./choose.ts";
import { factsOf, toModel } from "./facts.ts";
import { Finding } from "./findings.tsx";
import { identitiesByHash, rankOffers } from "./identities.ts";
import { ColumnHeads, Key, Label, useMore, WebLink } from "./labels.tsx";
import type { PageIdentity, PageReport } from "./page-report.ts";
import {
	dimensionOf,
	gridOfPrices,
	gridOfRows,
	type PriceGrid,
} from "./prices.ts";
import { Query, useHref } from "./query.ts";
import { idOf, toMarkdown } from "./row-text.ts";
import { KINDS, type Row, WHOSE, whoseOf } from "./rows.ts";
import { Places } from "./used.tsx";
import { members, show, showChange, sideBySide } from "./values.ts";

interface Props {
	/** Null: closed. */
	target: AddressTarget | null;
	rows: readonly Row[];
	/** The rows that match the filter, in the table's order, for the links to the previous and next model. */
	shown: readonly Row[];
	report: PageReport;
	onClose: () => void;
	/** Copies a text and says so. */
	onCopy: (text: string, what: string) => void;
}

/** Everything that the report says about a model or provider, with before and after side by side. */
export function Details({ target, rows, shown, report, ...on }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const query = useContext(Query);
	const hash = target && hashOf(target);
	const isOpen = target !== null;
	useLayoutEffect(() => {
		const { current } = dialog;
		if (!isOpen) current?.close();
		else if (current?.open === false) current.showModal();
		// With the focus on the heading, screen readers say which model it is.
		current?.querySelector("h2")?.focus();
		current?.scrollTo(0, 0);
	}, [isOpen, hash]);

	const close = () => {
		if (isOpen) on.onClose();
	};
	const [previous, next] = useNeighbours(hash, shown);
	const openNeighbour = ({ key }: KeyboardEvent) => {
		const to =
			key === "ArrowLeft" ? previous : key === "ArrowRight" ? next : undefined;
		if (to !== undefined) location.hash = to + query;
	};
	return (
		// A click on the backdrop closes the dialog. The browser handles Escape.
		<dialog
			ref={dialog}
			aria-labelledby="page-model"
			onClose={close}
			onKeyDown={openNeighbour}
			onClick={({ target }) => {
				if (target === dialog.current) close();
			}}
		>
			{target && (
				<article>
					<nav aria-label="Models">
						<Turn to={previous} label="← Previous" />
						<Turn to={next} label="Next →" />
						<button type="button" onClick={close}>
							Close <Key name="Esc" />
						</button>
					</nav>
					<TargetDetails
						target={target}
						rows={rows}
						report={report}
						onCopy={on.onCopy}
					/>
				</article>
			)}
		</dialog>
	);
}

function useNeighbours(hash: string | null, shown: readonly Row[]) {
	const hashes = useMemo(
		() => [...new Set(shown.map(({ hash }) => hash))],
		[shown],
	);
	if (hash === null) return [];
	const index = hashes.indexOf(hash);
	return index < 0
		? [undefined, hashes[0]]
		: [hashes[index - 1], hashes[index + 1]];
}

function Turn({ to, label }: { to: string | undefined; label: string }) {
	const href = useHref(to ?? "");
	return to === undefined ? (
		<span class="muted">{label}</span>
	) : (
		<a href={href}>{label}</a>
	);
}

interface TargetProps extends Pick<Props, "rows" | "report" | "onCopy"> {
	target: AddressTarget;
}

function TargetDetails({ target, rows, report, onCopy }: TargetProps) {
	const hash = hashOf(target);
	const own = rows.filter((row) => row.hash === hash);
	const identity = identitiesByHash(report).get(hash);
	const findings = report.findings.filter(
		({ subject, models = [] }) =>
			models.some((model) => hashOf(model) === hash) ||
			("provider" in subject &&
				hashOf({ ...subject, id: subject.model ?? null }) === hash),
	);
	const evidence = report.models.renamed
		.filter(({ to }) => hashOf(to) === hash)
		.flatMap(({ evidence }) => evidence);
	const full = [...report.models.added, ...report.models.removed].find(
		(model) => hashOf(model) === hash,
	);
	const used = report.usage?.models.find((model) => hashOf(model) === hash);
	const { provider, id } = target;
	const isPriceRow = ({ what, unit }: Row) =>
		unit !== undefined && dimensionOf(what) !== null;
	const [first] = own;
	return (
		<>
			<h2 id="page-model" tabIndex={-1}>
				<bdi>{visibleId(provider)}</bdi>
				{id !== null && (
					<>
						:<wbr />
						<bdi>{visibleId(id)}</bdi>
					</>
				)}
			</h2>
			<p>
				<bdi>{visible(first?.name ?? "")}</bdi>
				{first && id !== null && (
					<span class="muted"> · {WHOSE[whoseOf(first)].short}</span>
				)}
			</p>
			<p class="actions">
				<button type="button" onClick={() => onCopy(idOf(target), "the id")}>
					Copy id
				</button>
				{own.length > 0 && (
					<button
						type="button"
						onClick={() => onCopy(toMarkdown(own), "its changes as Markdown")}
					>
						Copy as Markdown
					</button>
				)}
				<Elsewhere target={target} report={report} identity={identity} />
			</p>
			{own.length === 0 && findings.length === 0 && (
				<p>This report has no changes for it.</p>
			)}
			{findings.length > 0 && (
				<ul class="findings">
					{findings.map((finding, index) => (
						<li key={index}>
							<Finding
								finding={finding}
								hasSubject={(finding.models?.length ?? 0) > 1}
							/>
						</li>
					))}
				</ul>
			)}
			{own.some(({ what }) => what === "") && (
				<ul class="events">
					{own
						.filter(({ what }) => what === "")
						.map(({ kind }) => (
							<li key={kind} class={kind}>
								<Label {...KINDS[kind]} />
							</li>
						))}
				</ul>
			)}
			{used && (
				<>
					<h3>Named here</h3>
					<Places places={used.uses} report={report} />
				</>
			)}
			{full && <Facts full={full} />}
			<Prices title="Prices" grid={gridOfRows(own.filter(isPriceRow))} />
			<SideBySide
				rows={own.filter(
					(row) =>
						!isPriceRow(row) &&
						(row.before !== undefined || row.after !== undefined),
				)}
			/>
			{evidence.length > 0 && (
				<p>
					Evidence that it is the same model: {evidence.map(visible).join(", ")}
					.
				</p>
			)}
			{identity && <Offers identity={identity} hash={hash} />}
		</>
	);
}

/** The same model on other sites. */
function Elsewhere(props: {
	target: AddressTarget;
	report: PageReport;
	identity: PageIdentity | undefined;
}) {
	const { provider, id } = props.target;
	const pages = props.report.links?.providers ?? {};
	const page = Object.hasOwn(pages, provider) ? pages[provider] : undefined;
	const key = props.identity?.key ?? "";
	// models.dev has a page for a canonical id, which is the only kind of key with a slash.
	const path = key.includes("/")
		? `models/${key.split("/").map(encodeURIComponent).join("/")}/`
		: `?search=${encodeURIComponent((id ?? provider.replaceAll("_", "-")).toWellFormed())}`;
	return (
		<>
			{page && <WebLink to={page}>The provider's page</WebLink>}
			<WebLink to={`https://models.dev/${path}`}>models.dev</WebLink>
		</>
	);
}

function Facts({ full }: { full: Parameters<typeof factsOf>[0] }) {
	const facts = factsOf(full);
	return (
		<>
			<Prices
				title="Prices"
				grid={gridOfPrices(pricesOf(toModel(full)).values())}
			/>
			{facts.length > 0 && (
				<>
					<h3>Facts</h3>
					<table class="facts">
						<tbody>
							{facts.map(({ label, text }) => (
								<tr key={label}>
									<th scope="row">{label}</th>
									<td>{text}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</>
	);
}

/** What is charged for what, with tiers and modes as rows. */
function Prices({ title, grid }: { title: string; grid: PriceGrid }) {
	if (grid.rows.length === 0) return null;
	// A single row needs no name.
	const isNamed = grid.rows.length > 1 || grid.rows[0]?.label !== "";
	return (
		<>
			<h3>{title}</h3>
			<table class="numbers grid">
				<ColumnHeads
					names={isNamed ? ["For", ...grid.columns] : grid.columns}
				/>
				<tbody>
					{grid.rows.map(({ label, cells }) => (
						<tr key={label}>
							{isNamed && <th scope="row">{label}</th>}
							{cells.map((cell, index) => (
								<td key={grid.columns[index]} data-label={grid.columns[index]}>
									{cell?.before !== undefined && (
										<>
											<del>{cell.before}</del> →{" "}
										</>
									)}
									{cell &&
										(cell.before === undefined ? (
											cell.now
										) : (
											<ins>{cell.now}</ins>
										))}
									{cell && cell.ratio !== null && (
										<span class={cell.ratio > 1 ? "up" : "down"}>
											{" "}
											{showChange({ ratio: cell.ratio, before: undefined })}
										</span>
									)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** More than nearly all models have. */
const FIRST_OFFERS = 100;

/** The same model at all its providers, with the cheapest marked. */
function Offers({ identity, hash }: { identity: PageIdentity; hash: string }) {
	const offers = rankOffers(identity);
	const [shown, more] = useMore(offers, FIRST_OFFERS);
	if (offers.length < 2) return null;
	return (
		<>
			<h3>The same model at {count(offers.length)} listings</h3>
			<p class="muted">
				USD per million tokens. At $0 it is often part of a subscription.
			</p>
			<table class="numbers">
				<ColumnHeads names={["Listing", "Input", "Output", "Context"]} />
				<tbody>
					{shown.map((offer) => (
						<tr
							key={offer.hash}
							class={offer.isCheapest ? "cheapest" : undefined}
							aria-current={offer.hash === hash ? "true" : undefined}
						>
							<th scope="row">
								<OfferLink {...offer} />
								{offer.own && <small> the vendor's own</small>}
								{offer.removed && <small> removed</small>}
								{offer.isCheapest && <strong class="down"> cheapest</strong>}
							</th>
							<td>{price(offer.input ?? null)}</td>
							<td>{price(offer.output ?? null)}</td>
							<td>
								{offer.context === undefined ? "–" : tokens(offer.context)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{more}
		</>
	);
}

function OfferLink({ hash, provider, id }: AddressTarget & { hash: string }) {
	return (
		<a href={useHref(hash)}>
			<bdi>{visibleId(`${provider}:${id}`)}</bdi>
		</a>
	);
}

function SideBySide({ rows }: { rows: readonly Row[] }) {
	if (rows.length === 0) return null;
	return (
		<>
			<h3>Other fields</h3>
			<table class="sides">
				<ColumnHeads names={["Field", "Before", "After", "Change"]} />
				<tbody>{rows.flatMap((row) => pairsOf(row))}</tbody>
			</table>
		</>
	);
}

function pairsOf(row: Row) {
	const what = row.kind === "renamed" ? "id" : row.what;
	return sideBySide(row.before, row.after).map(({ path, before, after }) => {
		const isSame = JSON.stringify(before) === JSON.stringify(after);
		const separator = path === "" || path.startsWith("[") ? "" : ".";
		return (
			<tr key={what + path} class={isSame ? "same" : row.kind}>
				<th scope="row">{visible(what + separator + path)}</th>
				<td>
					<Value own={before} other={after} row={row} side="before" />
				</td>
				<td>
					<Value own={after} other={before} row={row} side="after" />
				</td>
				<td class={`change ${directionOf(row) ?? ""}`}>{showChange(row)}</td>
			</tr>
		);
	});
}

interface ValueProps {
	own: Row["before"];
	other: Row["before"];
	row: Row;
	side: "before" | "after";
}

/** Marks the differences. In a list it marks the members that differ. */
function Value({ own, other, row, side }: ValueProps) {
	const Mark = side === "before" ? "del" : "ins";
	const list = members(own, other);
	if (list === null || list.length === 0) {
		const isSame = JSON.stringify(own) === JSON.stringify(other);
		const text = show(own, row.unit);
		return own === undefined || isSame ? text : <Mark>{text}</Mark>;
	}
	return (
		<>
			{list.map(({ text, isOwn }, index) => (
				<span key={text}>
					{index > 0 && ", "}
					{isOwn ? <Mark>{text}</Mark> : text}
				</span>
			))}
		</>
	);
}
