/**
 * Plays a year of weekly syncs with a maintainer who acts at random. It fails if something is lost, doubled or done
 * without need. The test suite plays a few weeks of it.
 *
 *   npm run year [-- SEED...]    another year for each seed
 */
import { playWeeks, weeksOf } from "../testkit/weeks.ts";

const seeds = process.argv.slice(2).map(Number);
for (const seed of seeds.length > 0 ? seeds : [2026]) {
	const operations = await playWeeks(weeksOf(seed, 52));
	const counts = [...new Set(operations)]
		.sort()
		.map(
			(one) => `${operations.filter((other) => other === one).length} ${one}`,
		);
	console.log(`Year ${seed}: ${counts.join(", ")}`);
}
