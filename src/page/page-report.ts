import type { Report } from "../report/schema.ts";

/** The parts of report.json that the page reads. Other parts may be missing or new. */
export type PageReport = Pick<
	Report,
	"source" | "counts" | "providers" | "models" | "prices" | "findings"
> &
	Partial<Pick<Report, "identities" | "links" | "usage">> & {
		readonly verdict?: {
			readonly level: "major" | "minor" | "patch" | null;
		};
		readonly bill?: { readonly before: number; readonly after: number } | null;
	};

/** A new or removed model, with its facts. */
export type FullModel = PageReport["models"]["added"][number];

/** Of a model, with all its providers. */
export type PageIdentity = Report["identities"][number];
