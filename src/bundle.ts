/** What the two entries of dist start. Both are in one bundle, so that what they share is there once. */
export const startAction = () => import("./action/index.ts");
export const startCommandLine = () => import("./cli/index.ts");
