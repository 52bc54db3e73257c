// The list on the left: articles, filtered by outlet, language, date and text.

let articleFilters = { text: "", outlet: "", language: "", from: "", to: "" };

const matchesArticle = (article) => {
  const { text, outlet, language, from, to } = articleFilters;
  const date = (article.published ?? "").slice(0, 10);
  return (!outlet || article.outlet === outlet)
    && (!language || article.language === language)
    && (!from || (date && date >= from))
    && (!to || (date && date <= to))
    && (!text || containsText(`${article.headline ?? ""}\n${article.body}`, text));
};

const containsText = (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase());

// A list with a search field; `fill` puts the matching items into the <ol>.
const searchable = (label, value, changed, more = []) => {
  const field = el("input", { type: "search", placeholder: label, "aria-label": label, class: "search" });
  field.value = value;
  field.addEventListener("input", () => changed(field.value));
  return el("div", { class: "list-filters", role: "search" }, field, more);
};

const distinct = (values) => [...new Set(values)].sort((a, b) => a.localeCompare(b));

const articleList = () => {
  const list = el("ol", { class: "items" });
  const found = el("p", { class: "found", role: "status" });
  const fill = () => {
    const matching = articles.filter(matchesArticle);
    found.textContent = matching.length === articles.length
      ? count(articles.length, "article") : `${matching.length} of ${count(articles.length, "article")}`;
    fillLazily(list, matching, articleItem);
  };
  const set = (field) => (value) => {
    articleFilters[field] = value;
    fill();
  };
  const outlets = distinct(articles.map(({ outlet }) => outlet));
  const languages = distinct(articles.map(({ language }) => language));
  const date = (field, label) => {
    const input = el("input", { type: "date", "aria-label": label });
    input.value = articleFilters[field];
    input.addEventListener("change", () => set(field)(input.value));
    return el("label", {}, el("span", {}, label), input);
  };
  const filters = searchable("Search articles", articleFilters.text, set("text"), [
    el("div", { class: "pair" },
      choice("Outlet", [["", "All outlets"], ...outlets.map((name) => [name, name])], articleFilters.outlet, set("outlet")),
      choice("Language", [["", "All languages"], ...languages.map((code) => [code, languageName(code)])], articleFilters.language, set("language"))),
    el("div", { class: "pair" }, date("from", "From"), date("to", "To")),
  ]);
  fill();
  return [filters, found, list];
};

const articleItem = (article) => el("li", {},
  el("a", { href: `#${article.id}`, class: "item", "data-key": article.id, "aria-current": current.article === article ? "true" : null },
    webText("span", titleOf(article), { class: "item-title", lang: article.language }),
    el("span", { class: "item-foot" },
      webText("bdi", article.outlet), ` · ${day(article.published)} · `,
      article.status === "failed" ? "claims failed" : count(article.claims.length, "claim"))));
