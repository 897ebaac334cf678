// Answers one line of JSON for each line of JSON: what a generated module gives for many inputs.
//
// {"module": path, "score": [[figures, options], …], "points": [[whole, …], …], "read": [[key, raw], …],
//  "call": [[function, arguments], …]}; whole numbers of `points` are texts, `{"big": "1"}` stands for 1n.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const modules = new Map();

async function loaded(path) {
  if (!modules.has(path)) modules.set(path, await import(pathToFileURL(path)));
  return modules.get(path);
}

function attempted(action) {
  try {
    return { value: action() };
  } catch (error) {
    const { name, key, label, problem, message } = error;
    return { error: { name, key, label, problem, message } };
  }
}

function given(value) {
  return typeof value === "object" && value !== null && "big" in value ? BigInt(value.big) : value;
}

function argument(evaluator, key, text) {
  const { kind, high } = evaluator.FIGURES[key];
  if (kind === "yes_no") return text === "1";
  return typeof high === "bigint" ? BigInt(text) : Number(text);
}

function pointsOf(evaluator, texts) {
  const year = texts[evaluator.POINTS_FIGURES.length];
  const values = evaluator.POINTS_FIGURES.map((key, place) => argument(evaluator, key, texts[place]));
  return evaluator.points(...values, year === null ? undefined : Number(year)).map(shown);
}

function shown(points) {
  if (points === null) return null;
  if (Object.is(points, -0)) return "-0";
  return Array.isArray(points) ? points.join("/") : String(points);
}

function answered(evaluator, job) {
  const functions = {
    score: ([figures, options]) => evaluator.score(figures, options),
    points: (texts) => pointsOf(evaluator, texts),
    read: ([key, raw]) => shown(evaluator.readFigure(key, given(raw))),
    call: ([name, values]) => evaluator[name](...values.map(given)),
    constants: (name) => evaluator[name],
  };
  const asked = Object.entries(functions).filter(([name]) => name in job);
  return Object.fromEntries(asked.map(([name, run]) => [name, job[name].map((each) => attempted(() => run(each)))]));
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  let answer;
  try {
    answer = answered(await loaded(job.module), job);
  } catch (error) {
    answer = { broken: String(error.stack) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
