import { consistencyRule } from "./consistency.ts";
import { dateRule } from "./dates.ts";
import { limitRule } from "./limits.ts";
import { peerRule } from "./peers.ts";
import { moveRule, priceRule } from "./prices.ts";
import { providerRule } from "./providers.ts";
import { routingRule } from "./routing.ts";
import type { Rule } from "./rule-context.ts";
import { shapeRule } from "./shape.ts";
import { vanishedPriceRule } from "./vanished-prices.ts";

/** The rules for a new catalog. Where several find something in one field, the first one's finding is reported. */
export const RULES: readonly Rule[] = [
	providerRule,
	routingRule,
	priceRule,
	vanishedPriceRule,
	limitRule,
	peerRule,
	consistencyRule,
	dateRule,
	shapeRule,
	moveRule,
];
