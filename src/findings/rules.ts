import { cachePriceRule } from "./cache-prices.ts";
import { capabilityRule } from "./capabilities.ts";
import { consistencyRule } from "./consistency.ts";
import { dateRule } from "./dates.ts";
import { earlyEndRule } from "./early-ends.ts";
import { idRule } from "./ids.ts";
import { limitRule } from "./limits.ts";
import { missingPriceRule } from "./missing-prices.ts";
import { peerDateRule } from "./peer-dates.ts";
import { peerLimitRule } from "./peer-limits.ts";
import { peerRule } from "./peers.ts";
import { priceRule } from "./prices.ts";
import { providerFactorRule } from "./provider-factor.ts";
import { providerRule } from "./providers.ts";
import { routingRule } from "./routing.ts";
import type { Rule } from "./rule-context.ts";
import { shapeRule } from "./shape.ts";
import { tierRule } from "./tiers.ts";
import { vanishedPriceRule } from "./vanished-prices.ts";

/** The rules for a new catalog. Where several find something in one field, the first one's finding is reported. */
export const RULES: readonly Rule[] = [
	providerRule,
	routingRule,
	providerFactorRule,
	priceRule,
	vanishedPriceRule,
	limitRule,
	peerRule,
	missingPriceRule,
	cachePriceRule,
	tierRule,
	peerLimitRule,
	capabilityRule,
	consistencyRule,
	dateRule,
	peerDateRule,
	idRule,
	earlyEndRule,
	shapeRule,
];
