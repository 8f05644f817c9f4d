// Reads a report of Stryker: mutants.mjs REPORT SURVIVORS AREA FLOOR. Tells the score, writes down the survivors, and fails below the floor
// or when the tests have reached no mutant.
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

const [report, survivors, area, floor] = process.argv.slice(2);
const { files, projectRoot } = JSON.parse(readFileSync(report, "utf8"));

const mutants = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file: relative(projectRoot, file) })));
const of = (...states) => mutants.filter(({ status }) => states.includes(status));
const noticed = of("Killed", "Timeout").length;
const missed = of("Survived", "NoCoverage");
const reached = of("Killed", "Timeout", "Survived").length;

const oneLine = (text) => text.replaceAll(/\s+/g, " ").slice(0, 120);
const line = ({ file, location, status, mutatorName, replacement }) => `${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${oneLine(replacement ?? "")}`;
writeFileSync(survivors, missed.map((mutant) => `${line(mutant)}\n`).sort().join(""));

if (reached === 0) {
  console.log(`${area}: the tests have reached none of ${mutants.length} mutants, so there is no score.`);
  process.exit(1);
}

const score = (100 * noticed) / (noticed + missed.length);
console.log(`${area}: ${score.toFixed(1)} % of ${noticed + missed.length} mutants noticed; ${missed.length} survived: ${survivors}`);
process.exit(score < Number(floor) ? 1 : 0);
