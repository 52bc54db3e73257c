// A stretch of text, cut wherever a mark begins or ends, so that marks may overlap and lie within each other.

// segments(0, 9, [{start: 2, end: 5}]) -> 0-2 without marks, 2-5 with it, 5-9 without
const segments = (from, to, marks) => {
  const waiting = marks
    .filter(({ start, end }) => start < to && end > from && start < end)
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([from, to]);
  for (const { start, end } of waiting) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const borders = [...cuts].sort((a, b) => a - b);
  let next = 0;
  let over = [];
  return borders.slice(1).map((end, at) => {
    const start = borders[at];
    over = over.filter((mark) => mark.end > start);
    while (next < waiting.length && waiting[next].start <= start) over.push(waiting[next++]);
    return { start, end, marks: over };
  });
};

// [start, end] of each paragraph of `body`, which blank lines separate.
const paragraphs = (body) => {
  const found = [];
  let start = 0;
  for (const paragraph of body.split("\n\n")) {
    if (paragraph) found.push([start, start + paragraph.length]);
    start += paragraph.length + 2;
  }
  return found;
};

// Every span of an article's claims: the claim itself, whom it is attributed to, and the words that attribute.
const claimMarks = (claims) => claims.flatMap((claim) => {
  const mark = (role, [start, end]) => ({ role, claim, start, end });
  return [
    ...claim.fragments.map((span) => mark("claim", span)),
    ...claim.chain.flatMap(({ source, cue }) => [
      ...(source ? [mark("source", source.span)] : []),
      ...(cue ? [mark("cue", cue.span)] : []),
    ]),
  ];
});

// The claim whose a segment is where several lie over each other: the shortest, since it is the innermost.
const innermost = (marks) => marks
  .filter(({ role }) => role === "claim")
  .map(({ claim }) => claim)
  .reduce((best, claim) => (best === null || claim.length < best.length ? claim : best), null);
