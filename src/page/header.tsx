import { count, price } from "../lib/numbers.ts";
import { visible } from "../report/markdown.ts";
import type { Theme } from "./hooks.ts";
import { WebLink } from "./labels.tsx";
import type { PageReport } from "./page-report.ts";

interface Props {
	report: PageReport;
	theme: Theme;
	onTheme: () => void;
}

export function Header({ report, theme, onTheme }: Props) {
	const { source, counts, verdict, bill, links } = report;
	const fetchedAt = source.fetchedAt.replace(/T(\d\d:\d\d)[\d:.]*Z$/, " $1");
	return (
		<header>
			<div>
				<h1>Model catalog changes</h1>
				<p>
					<bdi>{visible(source.url)}</bdi> as of{" "}
					<time dateTime={source.fetchedAt}>{fetchedAt} UTC</time>
				</p>
				<p>
					<FromTo noun="providers" {...counts.providers} />,{" "}
					<FromTo noun="models" {...counts.models} />
					{verdict?.level && (
						<>
							. A release with these changes is <strong>{verdict.level}</strong>
						</>
					)}
					{bill &&
						`. Your usage costs ${price(bill.after)} a month, before it was ${price(bill.before)}`}
					.
				</p>
				{links?.pullRequest && (
					<p>
						<WebLink to={links.pullRequest}>The pull request</WebLink>
					</p>
				)}
			</div>
			<button type="button" class="theme" onClick={onTheme}>
				{theme === "dark" ? "☀ Light" : "☾ Dark"}
				<span class="aside"> theme</span>
			</button>
		</header>
	);
}

interface Amount {
	noun: string;
	before: number;
	after: number;
}

function FromTo({ noun, before, after }: Amount) {
	return (
		<>
			<strong>{count(after)}</strong> {noun}
			{before > 0 && before !== after && ` (were ${count(before)})`}
		</>
	);
}
