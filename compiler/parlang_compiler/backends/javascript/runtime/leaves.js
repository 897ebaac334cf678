// --- from the figures as reported to the leaves ----------------------------------------------

// A judge of numbers that may pass 2^53: it takes BigInts.
function wide(judge) {
  return (...values) => judge(...values.map((value) => (value === undefined ? undefined : BigInt(value))));
}

// Points of a judge on BigInts that fit a Number; null is left out, undefined pending.
function narrow(points) {
  return typeof points === "bigint" ? Number(points) : points;
}

// A step is pending for want of those of its inputs that are missing.
function pending(...inputs) {
  return [null, null, inputs.filter(([, value]) => value === undefined).map(([key]) => key)];
}

// The figures of the unit itself and those of the year beside those of the parts.
function byOwner(figures, unit, parameters) {
  for (const [name, value] of Object.entries({ figures, unit: unit ?? {}, parameters: parameters ?? {} })) {
    if (!isMapping(value)) throw new TypeError(`${name} must be an object of figures`);
  }
  return new Map([...Object.entries(figures), ["unit", unit ?? {}], ["parameters", parameters ?? {}]]);
}

// Read what is reported, and refuse what contradicts itself; a set serves the years from its first one on.
function givenInputs(shapes, constraints, reported, period, firstYear) {
  const given = readFigures(shapes, reported);
  if (period !== undefined && period !== null) {
    const refuse = (problem) => {
      throw new FigureError("period", "năm đánh giá", problem);
    };
    if (!Number.isInteger(period) || period <= 1 || period >= 9999) refuse(`«${String(period)}» không phải là một năm`);
    if (firstYear !== null && period < firstYear) {
      refuse(`bộ tiêu chí dùng từ năm ${firstYear}, không dùng cho ${period}`);
    }
    given.set("period", period);
  }
  checkConstraints(constraints, shapes, given);
  return given;
}

// Judge every leaf; `notArising` are the paths of those that the unit declares away.
function judgeLeaves(leaves, judges, unit, given, notArising) {
  if (typeof notArising === "string") throw new TypeError("notArising must be a list of paths");
  const declared = new Set(notArising);
  const allowed = new Set(leaves.filter((leaf) => leaf.mayNotArise).map((leaf) => leaf.path));
  const unknown = [...declared].filter((path) => !allowed.has(path)).map(String).sort();
  if (unknown.length) {
    throw new FigureError(unknown[0], "không phát sinh", "tiêu chí này không thuộc diện không phát sinh");
  }
  return leaves.map(({ path, inputs }, place) => {
    const values = inputs.map((key) => given.get(key));
    const [points, name, missing] = judges[place](...values, declared.has(path));
    if (points === null) {
      return { path, status: name === null ? "pending" : "left_out", points, case: name, missing };
    }
    const exact = unit === null ? points : [BigInt(points), BigInt(unit)];
    return { path, status: "scored", points: exact, case: name, missing };
  });
}
