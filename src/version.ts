/** Equal to package.json's version (a test sees to it): importing that file would put the whole of it into dist. */
export const VERSION = "1.0.0";

export const PROJECT_URL = "https://github.com/org/model-sync-action";
