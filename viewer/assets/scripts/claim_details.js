// All about one claim: its text, the way it came, its fields, and who else makes it.

const facts = (rows) => el("dl", { class: "facts" }, rows
  .filter(([, value]) => value !== null && value !== undefined && value !== false && value.length !== 0)
  .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))));

const share = (value, name) => [
  el("meter", { min: 0, max: 1, value, "aria-label": name }), " ", el("span", { class: "figure" }, percent(value)),
];

// The chain as a path, the outlet first and the origin last; each step names the words that attribute.
const chainPath = (claim) => {
  const node = (name, detail, classes, key = null) => el("li", { class: `node ${classes}` },
    el("span", { class: "node-name" },
      key === null ? webText("bdi", name) : el("a", { href: `#source/${encodeURIComponent(key)}` }, webText("bdi", name))),
    detail.length > 0 && el("span", { class: "node-detail" }, detail));
  const steps = claim.chain.flatMap(({ source, cue }, at) => {
    const last = at === claim.chain.length - 1;
    const words = cue ? textAt(claim.article, cue.span) : null;
    const mention = source && textAt(claim.article, source.span);
    const details = source && [
      SOURCE_TYPES[sourceType(source)] ?? source.type,
      source.role,
      mention !== source.label && `in the text: “${mention}”`,
    ].filter(Boolean);
    return [
      el("li", { class: "step" }, el("span", { class: "arrow", "aria-hidden": "true" }, "↑"),
        words ? webText("q", words, { class: "cue-words" }) : el("span", { class: "soft" }, "no attributing words")),
      source
        ? node(source.label, details.join(" · "), last ? "origin" : "", sourceKey(source))
        : node("not said", "The text names nobody", last ? "origin nobody" : "nobody"),
    ];
  });
  return el("ol", { class: "chain", "aria-label": "From the outlet to the origin" },
    node(claim.article.outlet, claim.chain.length ? "Outlet" : "Outlet, by its own account", claim.chain.length ? "outlet" : "outlet origin"),
    steps);
};

const valueRows = (claim) => [
  ["Numbers", claim.quantities.map((part) => el("div", {},
    webText("bdi", textAt(claim.article, part.span), { class: "quantity" }),
    part.value === null ? " (not resolved)" : [" = ", webText("bdi", quantityWords(part))]))],
  ["Times", claim.times.map((part) => el("div", {},
    webText("bdi", textAt(claim.article, part.span), { class: "time" }), part.value ? ` = ${part.value}` : " (not resolved)"))],
  ["Said on", claim.saidOn && (claim.saidOn.value ?? textAt(claim.article, claim.saidOn.span))],
  ["Hedges", claim.hedges.map((span) => webText("bdi", textAt(claim.article, span), { class: "hedge" })).flatMap((part, at) => (at ? [", ", part] : [part]))],
  ["Names", claim.entities.map((part) => el("div", {}, webText("bdi", textAt(claim.article, part.span)), el("span", { class: "soft" }, ` ${part.type}`)))],
];

const claimFacts = (claim) => {
  const source = originOf(claim);
  const repeated = claim.duplicateOf && claimById.get(claim.duplicateOf);
  return facts([
    ["Kind", [KINDS[claim.kind][0], el("span", { class: "soft" }, `, ${KINDS[claim.kind][1]}`)]],
    ["Stance", STANCES[claim.stance] ?? claim.stance],
    ["Negated", claim.negated ? "yes" : "no"],
    ...valueRows(claim),
    ["Named by", source?.resolvedBy && (RESOLVED_BY[source.resolvedBy] ?? source.resolvedBy)],
    ["Name is right", source && source.confidence !== null && share(source.confidence, "Confidence of the name")],
    ["Repeats", claim.duplicateOf && (repeated ? el("a", { href: `#${repeated.id}` }, `claim ${repeated.number}`) : claim.duplicateOf)],
    ["Worth checking", claim.worth !== null && share(claim.worth, "Check-worthiness")],
    ["Confidence", share(claim.confidence, "Confidence")],
  ]);
};

const groupFigures = (group) =>
  `${count(group.members.length, "claim")} · ${count(group.outlets, "outlet")} · ${count(group.independentOrigins, "independent origin")}`;

// Who else makes the claim, with which numbers.
const groupSection = (group, claim) => el("section", { class: "in-group" },
  el("h3", {}, "Who else reports it"),
  el("p", { class: "figures" }, groupFigures(group)),
  group.conflicts.map(conflictLine),
  el("ul", { class: "others" }, group.members.filter(({ claimId }) => claimId !== claim.id).map((member) => {
    const { text, numbers, href } = memberWords(member);
    return el("li", {},
      el("a", { href, class: "other-outlet" }, webText("bdi", outletOf(member))),
      el("span", { class: "soft" }, ` ${day(member.datePublished)}`),
      member.polarity === "denies" && badge("denies", "stance"),
      member.relation === "update" && badge("later figure"),
      numbers.length > 0 && el("span", { class: "member-numbers" }, " ", numbers.map((part) => webText("b", part)).flatMap((part, at) => (at ? [", ", part] : [part]))),
      webText("p", text));
  })),
  el("p", {}, el("a", { href: `#${group.key}` }, "Compare all")));

// Whether the claim's standalone text has other words than the claim, apart from punctuation and capitals.
const saysMore = (claim) => {
  const words = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return claim.standalone !== null && words(claim.standalone) !== words(claimText(claim));
};

const detailsOf = (claim) => {
  const copyButton = button("Copy claim", () => copy(citation(claim), copyButton), { title: "Text, source and address" });
  const linkButton = button("Copy link", () => copy(`${location.href.split("#")[0]}#${claim.id}`, linkButton));
  return [
    el("header", { class: `claim-head k-${claim.kind}` },
      el("p", { class: "eyebrow" }, `${KINDS[claim.kind][0]} · claim ${claim.number} of ${claim.article.claims.length}`),
      el("blockquote", { dir: "auto", lang: claim.article.language }, markedText(claim)),
      saysMore(claim) && el("p", { class: "standalone", dir: "auto" }, el("span", { class: "label" }, "By itself "), claim.standalone),
      el("p", { class: "actions" }, copyButton, linkButton, el("a", { class: "button", href: `#${claim.id}` }, "Show in article"))),
    el("section", {}, el("h3", {}, "How it got here"), chainPath(claim)),
    (groupsByClaim.get(claim.id) ?? []).map((group) => groupSection(group, claim)),
    el("section", {}, el("h3", {}, "Fields"), claimFacts(claim)),
  ];
};
