import { render } from "preact";
import { App } from "./app.tsx";
import type { PageReport } from "./page-report.ts";

const data = document.querySelector("script[type='application/json']");
const report: PageReport = JSON.parse(data?.textContent ?? "");
const main = document.querySelector("main");
if (main) render(<App report={report} />, main);
