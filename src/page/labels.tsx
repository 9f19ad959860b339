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
