// By check-worthiness, and the pages that did not become articles.

const checkView = () => {
  const ranked = allClaims.filter((claim) => claim.worth !== null && !claim.duplicateOf && passes(claim)).sort((a, b) => b.worth - a.worth);
  return el("section", { class: "overview" },
    el("header", {},
      el("p", { class: "eyebrow" }, "Ranked by check-worthiness"),
      el("h2", {}, "Worth checking"),
      el("p", { class: "figures" }, `${count(ranked.length, "claim")}, without repeated ones`)),
    fillLazily(el("ol", { class: "cards" }), ranked, (claim) => claimCard(claim, { score: claim.worth })));
};

const rejectedView = (rejected) => {
  const reasons = distinct(rejected.map(({ reason }) => reason));
  return el("section", { class: "overview" },
    el("header", {},
      el("p", { class: "eyebrow" }, reasons.map((reason) =>
        `${rejected.filter((page) => page.reason === reason).length} ${plainWords(reason)}`).join(" · ")),
      el("h2", {}, rejected.length ? `${count(rejected.length, "page")} rejected` : "Every page became an article")),
    fillLazily(el("ol", { class: "rejected" }), rejected, ({ url, reason, detail }) => el("li", {},
      el("span", { class: "reason" }, plainWords(reason)), outLink(url, url, { class: "address" }), detail && webText("p", detail))));
};
