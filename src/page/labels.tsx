/** What a kind of change is called. The sign is for those who can't tell its colour. */
export function Label({ sign, label }: { sign: string; label: string }) {
	return (
		<span class="kind">
			<span aria-hidden="true">{sign}</span> {label}
		</span>
	);
}

/** A key that does something, for those who see it. */
export function Key({ name }: { name: string }) {
	return (
		<span class="key" aria-hidden="true">
			{name}
		</span>
	);
}
