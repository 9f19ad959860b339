/** The starting points of the actions and the command line. They are in one bundle, so that shared code is there once. */
export const startAction = () => import("./action/index.ts");
export const startLint = () => import("./action/lint.ts");
export const startCommandLine = () => import("./cli/index.ts");
