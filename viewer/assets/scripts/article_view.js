// The article in the middle, with its claims in place, and what was removed from it on the right.

const articleView = (article) => el("article", { class: "story", lang: article.language, "data-article": article.id },
  el("header", {},
    el("p", { class: "eyebrow" }, [
      webText("bdi", article.outlet), article.section && [" · ", webText("bdi", article.section)], ` · ${day(article.published, true)}`,
    ]),
    webText("h2", titleOf(article)),
    article.description && webText("p", article.description, { class: "standfirst" }),
    article.authors.length > 0 && webText("p", `By ${article.authors.join(", ")}`, { class: "byline" }),
    el("p", { class: "address" }, outLink(article.url))),
  articleStatus(article),
  el("div", { class: "body" }, articleBody(article)),
  article.captions.length > 0 && el("aside", { class: "captions" },
    el("h3", {}, "Captions"), article.captions.map((caption) => webText("p", caption))),
  claimsInOrder(article));

const articleStatus = (article) => {
  const text = { unsupportedLanguage: `Claims are not looked for in ${languageName(article.language)}.`,
    failed: "Looking for claims failed in this article." }[article.status];
  return text ? el("p", { class: "note", lang: "en" }, text) : null;
};

const articleBody = (article) => {
  const marks = claimMarks(article.claims.filter(passes));
  const linked = new Set();
  return paragraphs(article.body).map(([from, to]) => el("p", { dir: "auto" },
    segments(from, to, marks).map((segment) => segmentElement(article, segment, linked))));
};

// One segment; the first of each claim is the link that the keyboard reaches.
const segmentElement = (article, { start, end, marks }, linked) => {
  const text = article.body.slice(start, end);
  if (marks.length === 0) return text;
  const owner = innermost(marks);
  const idsOf = (wanted) => marks.filter(({ role }) => role === wanted).map(({ claim }) => claim.id).join(" ") || null;
  const first = owner !== null && !linked.has(owner.id);
  if (first) linked.add(owner.id);
  const classes = [owner && `claim k-${owner.kind}`, ...new Set(marks.map(({ role }) => role).filter((role) => role !== "claim"))];
  return el(first ? "a" : "span", {
    class: classes.filter(Boolean).join(" "),
    href: first ? `#${owner.id}` : null,
    "aria-describedby": first ? `kind-${owner.kind}` : null,
    "data-owner": owner?.id ?? null,
    "data-claim": idsOf("claim"),
    "data-source": idsOf("source"),
    "data-cue": idsOf("cue"),
  }, text);
};

const claimsInOrder = (article) => {
  const shown = article.claims.filter(passes);
  return el("section", { class: "in-order", lang: "en" },
    el("h3", {}, shown.length === article.claims.length
      ? count(shown.length, "claim") : `${shown.length} of ${count(article.claims.length, "claim")}`),
    claimList(shown));
};

// Mark in the article which words belong to the chosen claim.
const markChosen = (claim) => {
  for (const element of document.querySelectorAll("[data-claim], [data-source], [data-cue]")) {
    const has = (name) => claim !== null && (element.dataset[name] ?? "").split(" ").includes(claim.id);
    element.classList.toggle("on", has("claim"));
    element.classList.toggle("on-source", has("source"));
    element.classList.toggle("on-cue", has("cue"));
    if (element.matches(".card")) element[has("claim") ? "setAttribute" : "removeAttribute"]("aria-current", "true");
  }
};

const removedPanel = (article) => {
  const removed = removedOf(article);
  return removed.length === 0
    ? el("p", { class: "note" }, "Nothing was removed from this page.")
    : [
      el("p", { class: "note" }, "What the page had beside the article, in the page’s order, and why it was removed."),
      fillLazily(el("ol", { class: "removed" }), removed, ({ text, reason, rule }) => el("li", {},
        el("span", { class: "reason", title: `Rule: ${rule}` }, plainWords(reason)),
        webText("p", text))),
    ];
};

// Whoever says something in the article, with the number of claims, most first.
const speakers = (article) => {
  const counts = new Map();
  for (const claim of article.claims.filter(passes)) {
    const source = originOf(claim);
    if (source === null) continue;
    const key = sourceKey(source);
    counts.set(key, { key, label: source.label, type: sourceType(source), claims: (counts.get(key)?.claims ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  return el("section", {},
    el("h3", {}, "Who says something here"),
    el("ul", { class: "speakers" }, [...counts.values()].sort((a, b) => b.claims - a.claims).map(({ key, label, type, claims }) => el("li", {},
      el("a", { href: `#source/${encodeURIComponent(key)}` }, webText("bdi", label)),
      el("span", { class: "soft" }, SOURCE_TYPES[type] ?? type),
      el("span", { class: "figures" }, String(claims))))));
};

const articleFacts = (article) => {
  const twin = article.nearDuplicateOf;
  return [
    el("p", { class: "note" }, "Choose a claim in the text to see who says it, how it got here and who else reports it."),
    facts([
      ["Outlet", webText("bdi", article.outlet)],
      ["Published", day(article.published, true)],
      ["Changed", article.modified && day(article.modified, true)],
      ["Language", languageName(article.language)],
      ["Authors", article.authors.join(", ")],
      ["Keywords", article.keywords.join(", ")],
      ["Revision", article.revision > 1 && String(article.revision)],
      ["Nearly the same as", twin && (articleById.has(twin) ? el("a", { href: `#${twin}` }, titleOf(articleById.get(twin))) : twin)],
      ["Id", el("code", {}, article.id)],
    ]),
    speakers(article),
  ];
};
