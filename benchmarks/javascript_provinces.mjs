// Times the generated evaluator and the one by hand in turn, in one process, after comparing them on every unit.
//
// node javascript_provinces.mjs EVALUATOR UNITS ROUNDS → the seconds of each run, as JSON.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { points as byHand } from "./by_hand.mjs";

const [evaluator, unitsFile, rounds] = process.argv.slice(2);
const { points: generated } = await import(pathToFileURL(evaluator));
const units = JSON.parse(readFileSync(unitsFile, "utf8"));

for (const unit of units) {
  const pair = [generated(...unit), byHand(...unit)].map((each) => JSON.stringify(each));
  if (pair[0] !== pair[1]) throw new Error(`the two disagree on ${JSON.stringify(unit)}: ${pair.join(" and ")}`);
}

// The total is kept, so that nothing is left out as unused. One function per peer: each sees one callee only.
const peers = {
  "by hand": () => units.reduce((sum, u) => sum + byHand(...u)[20], 0),
  generated: () => units.reduce((sum, u) => sum + generated(...u)[20], 0),
};
const seconds = { "by hand": [], generated: [] };
for (let round = -5; round < Number(rounds); round += 1) {
  for (const [name, run] of Object.entries(peers)) {
    const start = process.hrtime.bigint();
    run();
    if (round >= 0) seconds[name].push(Number(process.hrtime.bigint() - start) / 1e9);
  }
}
process.stdout.write(JSON.stringify(seconds));
