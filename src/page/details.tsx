import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { visible, visibleId } from "../report/markdown.ts";
import { type AddressTarget, hashOf, targetOf } from "./address.ts";
import { directionOf } from "./choose.ts";
import { Finding } from "./findings.tsx";
import { clearHash } from "./hooks.ts";
import { Key, Label } from "./labels.tsx";
import { KINDS, type PageReport, type Row } from "./rows.ts";
import { members, show, showChange, sideBySide } from "./values.ts";

interface Props {
	/** The part of the address after its `#`. */
	hash: string;
	rows: readonly Row[];
	/** The rows that match the filter, in the table's order, for the links to the previous and next model. */
	shown: readonly Row[];
	report: PageReport;
}

/** Everything that the report says about the model or provider in the address, with before and after side by side. */
export function Details({ hash, rows, shown, report }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const model = useMemo(() => targetOf(hash), [hash]);
	const isOpen = model !== null;
	useLayoutEffect(() => {
		const { current } = dialog;
		if (!isOpen) current?.close();
		else if (current?.open === false) current.showModal();
		// With the focus on the heading, screen readers say which model it is.
		current?.querySelector("h2")?.focus();
	}, [isOpen, hash]);

	const close = () => {
		if (isOpen) clearHash();
	};
	const [previous, next] = useNeighbours(model, shown);
	const openNeighbour = ({ key }: KeyboardEvent) => {
		const to =
			key === "ArrowLeft" ? previous : key === "ArrowRight" ? next : undefined;
		if (to !== undefined) location.hash = to;
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
			{model && (
				<article>
					<nav aria-label="Models">
						<Turn to={previous} label="← Previous" />
						<Turn to={next} label="Next →" />
						<button type="button" onClick={close}>
							Close <Key name="Esc" />
						</button>
					</nav>
					<TargetDetails model={model} rows={rows} report={report} />
				</article>
			)}
		</dialog>
	);
}

function useNeighbours(model: AddressTarget | null, shown: readonly Row[]) {
	const hashes = useMemo(
		() => [...new Set(shown.map(({ hash }) => hash))],
		[shown],
	);
	if (model === null) return [];
	const index = hashes.indexOf(hashOf(model));
	return index < 0
		? [undefined, hashes[0]]
		: [hashes[index - 1], hashes[index + 1]];
}

function Turn({ to, label }: { to: string | undefined; label: string }) {
	return to === undefined ? (
		<span class="muted">{label}</span>
	) : (
		<a href={`#${to}`}>{label}</a>
	);
}

interface TargetProps {
	model: AddressTarget;
	rows: readonly Row[];
	report: PageReport;
}

function TargetDetails({ model, rows, report }: TargetProps) {
	const hash = hashOf(model);
	const own = rows.filter((row) => row.hash === hash);
	const findings = report.findings.filter(
		({ subject }) =>
			"provider" in subject &&
			hashOf({ ...subject, id: subject.model ?? null }) === hash,
	);
	const evidence = report.models.renamed
		.filter(({ to }) => hashOf(to) === hash)
		.flatMap(({ evidence }) => evidence);
	const { provider, id } = model;
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
				<bdi>{visible(own[0]?.name ?? "")}</bdi>
			</p>
			{own.length === 0 && findings.length === 0 && (
				<p>This report has no changes for it.</p>
			)}
			{findings.length > 0 && (
				<ul class="findings">
					{findings.map((finding, index) => (
						<li key={index}>
							<Finding finding={finding} />
						</li>
					))}
				</ul>
			)}
			{own.some(({ what }) => what === "") && (
				<ul class="events">
					{own
						.filter(({ what }) => what === "")
						.map(({ kind }) => (
							<li key={kind}>
								<Label {...KINDS[kind]} />
							</li>
						))}
				</ul>
			)}
			<SideBySide
				rows={own.filter(
					({ before, after }) => before !== undefined || after !== undefined,
				)}
			/>
			{evidence.length > 0 && (
				<p>
					Evidence that it is the same model: {evidence.map(visible).join(", ")}
					.
				</p>
			)}
		</>
	);
}

function SideBySide({ rows }: { rows: readonly Row[] }) {
	if (rows.length === 0) return null;
	return (
		<table class="sides">
			<thead>
				<tr>
					<th scope="col">Field</th>
					<th scope="col">Before</th>
					<th scope="col">After</th>
					<th scope="col">Change</th>
				</tr>
			</thead>
			<tbody>{rows.flatMap((row) => pairsOf(row))}</tbody>
		</table>
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
