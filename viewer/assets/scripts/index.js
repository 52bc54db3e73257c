// The front page of a folder of pages: which articles are where.

const index = readBlock("index");
const { pages } = index;

const dates = (articles) => {
  const known = articles.map(({ published }) => published).filter(Boolean).sort();
  return known.length ? `, ${[...new Set([day(known[0]), day(known.at(-1))])].join(" to ")}` : "";
};

const pageEntry = ({ page, claims, articles }) => {
  const list = el("ol", {});
  const entry = el("details", {},
    el("summary", {},
      el("a", { href: page }, page.replace(/\.html$/, "").replace("-", " ")),
      el("span", { class: "soft" }, ` ${count(articles.length, "article")}, ${count(claims, "claim")}` + dates(articles))),
    list);
  entry.addEventListener("toggle", () => entry.open && !list.hasChildNodes() && fillLazily(list, articles, (article) => el("li", {},
    el("a", { href: `${page}#${article.id}` }, webText("bdi", article.headline)),
    el("span", { class: "soft" }, " ", webText("bdi", article.outlet), `, ${day(article.published)}`))));
  return el("li", {}, entry);
};

const total = (field) => pages.reduce((sum, page) => sum + (field === "claims" ? page.claims : page.articles.length), 0);

document.body.classList.add("index-page");
document.body.append(el("main", {},
  el("h1", {}, el("span", { class: "brand" }, "Hearsay"), " ", webText("span", index.title, { class: "run" })),
  el("p", { class: "figures" }, [
    count(total("articles"), "article"), count(total("claims"), "claim"), count(index.groups, "claim in several articles", "claims in several articles"),
  ].join(" · ")),
  el("ol", { class: "pages" }, pages.map(pageEntry)),
  index.rejected.length > 0 && el("details", {},
    el("summary", {}, `${count(index.rejected.length, "page")} rejected`),
    fillLazily(el("ol", { class: "rejected" }), index.rejected, ({ url, reason, detail }) => el("li", {},
      el("span", { class: "reason" }, plainWords(reason)), outLink(url, url, { class: "address" }), detail && webText("p", detail))))));
document.documentElement.dataset.ready = "true";
