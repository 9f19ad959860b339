// Numbers as people read them, the same in every text.

/** With a comma between thousands. Intl is not used because its first call takes longer than reading the catalog. */
function grouped(value: number, decimals: number): string {
	const [whole = "", fraction] = value.toFixed(decimals).split(".");
	// There are never more than 21 digits: for larger numbers toFixed writes an exponent.
	const thousands =
		whole.length > 3 ? whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ",") : whole;
	return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

export function count(value: number): string {
	return grouped(value, 0);
}

/** `1 model`, `2 models`: regular plurals only. */
export function counted(value: number, noun: string): string {
	return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** USD. A price that is not known (null) is a dash. The unit is not part of it. */
export function price(value: number | null): string {
	if (value === null) return "–";
	if (value === 0) return "$0";
	if (Math.abs(value) < 1e-6) return `$${value}`;
	const size = grouped(Math.abs(value), 6).replace(/0{1,4}$/, "");
	return `${value < 0 ? "−" : ""}$${size}`;
}

/** USD, to the cent. */
export function dollars(value: number): string {
	return `${value < 0 ? "−" : ""}$${grouped(Math.abs(value), 2)}`;
}

/** Tokens: `200K`, `1M`, `1.05M`. */
export function tokens(value: number): string {
	if (Math.abs(value) < 1000) return count(value);
	if (Math.abs(value) < 999_500) return `${Math.round(value / 1000)}K`;
	return `${Number((value / 1_000_000).toFixed(2))}M`;
}

/** A change as a signed percentage, or as a factor from 2x on: `+40%`, `2.3x`, `−83%`. */
export function change(ratio: number): string {
	if (ratio >= 2) {
		return `${ratio < 10 ? Number(ratio.toFixed(1)) : count(ratio)}x`;
	}
	const percent = (ratio - 1) * 100;
	const size = Math.abs(percent);
	const digits = size >= 99 || size < 1 ? 2 : 0;
	const shown = Number(size.toFixed(digits));
	return `${percent < 0 ? "−" : "+"}${shown}%`;
}
