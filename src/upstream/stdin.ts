/** As `source`: the catalog is read from standard input. */
export const STDIN = "-";
