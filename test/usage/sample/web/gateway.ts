/** Through the gateway, vercel's own names. */
export const gateway = {
	provider: "vercel",
	default: "xai/grok-3-mini",
	long: "anthropic/claude-sonnet-4",
};
export const model = "o1";
