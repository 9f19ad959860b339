import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { JSX } from "preact/jsx-runtime";
import { count } from "../lib/numbers.ts";
import { visible, visibleId } from "../report/markdown.ts";
import { type AddressTarget, hashOf } from "./address.ts";
import { useHref } from "./query.ts";

/** The name of a kind of change. The sign helps readers who do not see the colour. */
export function Label({ sign, label }: { sign: string; label: string }) {
	return (
		<span class="kind">
			<span aria-hidden="true">{sign}</span> {label}
		</span>
	);
}

/** A keyboard key, as a visible hint. */
export function Key({ name }: { name: string }) {
	return (
		<span class="key" aria-hidden="true">
			{name}
		</span>
	);
}

export function ColumnHeads({ names }: { names: readonly string[] }) {
	return (
		<thead>
			<tr>
				{names.map((name) => (
					<th key={name} scope="col">
						{name}
					</th>
				))}
			</tr>
		</thead>
	);
}

/** Opens the details of a model or provider. */
export function TargetLink({ provider, id }: AddressTarget) {
	return (
		<a href={useHref(hashOf({ provider, id }))}>
			<bdi>{visibleId(id === null ? provider : `${provider}:${id}`)}</bdi>
		</a>
	);
}

/** A link to another site. Only its text if the address is not one of the web. */
export function WebLink({ to, children }: { to: string; children: Children }) {
	if (!/^https?:\/\//.test(to)) return <>{children}</>;
	return (
		<a href={to} target="_blank" rel="noopener noreferrer">
			{children}
		</a>
	);
}

type Children = JSX.Element | string;

/** One of our own messages, which quotes ids in backticks. */
export function Message({ text }: { text: string }) {
	return (
		<>
			{text
				.split("`")
				.map((part, index) =>
					index % 2 === 1 ? (
						<code key={index}>{visible(part)}</code>
					) : (
						visible(part)
					),
				)}
		</>
	);
}

/** Whether the page is being printed. */
export const Printing = createContext(false);

/** What a reader may open. Print has all of it. */
export function Fold(props: {
	title: Children;
	isOpen?: boolean;
	children: () => JSX.Element;
}) {
	const isPrinting = useContext(Printing);
	const [isOpen, setOpen] = useState(props.isOpen ?? false);
	return (
		<details
			open={isOpen || isPrinting}
			onToggle={({ currentTarget }) => {
				if (!isPrinting) setOpen(currentTarget.open);
			}}
		>
			<summary>{props.title}</summary>
			{(isOpen || isPrinting) && props.children()}
		</details>
	);
}

/** Long lists show their first items until somebody wants more. Print has all of them. */
export function useMore<Item>(
	items: readonly Item[],
	first: number,
): [shown: readonly Item[], more: JSX.Element | null] {
	const isPrinting = useContext(Printing);
	const [most, setMost] = useState(first);
	const omitted = items.length - most;
	if (isPrinting || omitted <= 0) return [items, null];
	return [
		items.slice(0, most),
		<button key="more" type="button" onClick={() => setMost(most + MORE)}>
			Show {count(Math.min(omitted, MORE))} more
		</button>,
	];
}

const MORE = 200;
