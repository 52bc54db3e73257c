// By source: everything that one person or body says, across articles.

let sourceSearch = "";

const sourceList = () => {
  const list = el("ol", { class: "items" });
  const found = el("p", { class: "found", role: "status" });
  const fill = () => {
    const matching = sources.filter(({ label, says, passesOn }) =>
      containsText(label, sourceSearch) && (says.some(passes) || passesOn.some(passes)));
    found.textContent = count(matching.length, "source");
    fillLazily(list, matching, sourceItem);
  };
  const filters = searchable("Search sources", sourceSearch, (text) => {
    sourceSearch = text;
    fill();
  });
  fill();
  return [filters, found, list];
};

const typeWords = (entry) => [...entry.types].map((type) => SOURCE_TYPES[type] ?? type).join(", ") || SOURCE_TYPES.unknown;

const sourceItem = (entry) => el("li", {},
  el("a", { href: `#source/${encodeURIComponent(entry.key)}`, class: "item", "data-key": entry.key, "aria-current": current.source === entry ? "true" : null },
    webText("span", entry.label, { class: "item-title" }),
    el("span", { class: "item-foot" }, `${typeWords(entry)} · ${count(entry.says.filter(passes).length, "claim")}`)));

const sourceView = (entry) => {
  const says = entry.says.filter(passes).sort(byDate);
  const passesOn = entry.passesOn.filter(passes).sort(byDate);
  const inArticles = new Set([...says, ...passesOn].map(({ article }) => article)).size;
  return el("section", { class: "overview" },
    el("header", {},
      el("p", { class: "eyebrow" }, typeWords(entry)),
      webText("h2", entry.label),
      entry.roles.size > 0 && webText("p", [...entry.roles].join(", "), { class: "standfirst" }),
      el("p", { class: "figures" }, `${count(says.length, "claim")} in ${count(inArticles, "article")}`)),
    says.length > 0 && claimList(says),
    passesOn.length > 0 && [el("h3", {}, "Passes on what others say"), claimList(passesOn)]);
};
