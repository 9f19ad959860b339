const usd = new Intl.NumberFormat("en-US", {
	minimumFractionDigits: 2,
	maximumFractionDigits: 6,
});
const integer = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

export function count(value: number): string {
	return integer.format(value);
}

/** `1 model`, `2 models`: regular plurals only. */
export function counted(value: number, noun: string): string {
	return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** USD per million tokens; null, the price that is not known, is a dash. */
export function price(value: number | null): string {
	if (value === null) return "–";
	if (value === 0) return "$0";
	if (Math.abs(value) < 1e-6) return `$${value}`;
	return value < 0 ? `−$${usd.format(-value)}` : `$${usd.format(value)}`;
}

const cents = new Intl.NumberFormat("en-US", {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

/** USD, to the cent. */
export function dollars(value: number): string {
	return value < 0 ? `−$${cents.format(-value)}` : `$${cents.format(value)}`;
}

/** Tokens: `200K`, `1M`, `1.05M`. */
export function tokens(value: number): string {
	if (Math.abs(value) < 1000) return count(value);
	if (Math.abs(value) < 999_500) return `${Math.round(value / 1000)}K`;
	return `${Number((value / 1_000_000).toFixed(2))}M`;
}

/** A change as a signed percentage, from double on as a factor: `+40%`, `2.3x`, `−83%`. */
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
