// The records of the page, and what of them belongs together.

const records = readBlock("records");
const articles = Array.from({ length: records.articles }, (_, at) => readBlock(`article-${at}`));
const groups = records.groups;

const articleById = new Map();
const claimById = new Map();
const groupsByClaim = new Map();
const allClaims = [];

for (const article of articles) {
  articleById.set(article.id, article);
  article.claims.forEach((claim, at) => {
    claim.article = article;
    claim.number = at + 1;
    claim.length = claim.fragments.reduce((sum, [start, end]) => sum + end - start, 0);
    claimById.set(claim.id, claim);
    allClaims.push(claim);
  });
}
const groupByKey = new Map();
for (const group of groups) {
  // Runs that know different members of a group share its id.
  group.key = group.id;
  for (let number = 2; groupByKey.has(group.key); number += 1) group.key = `${group.id}-${number}`;
  groupByKey.set(group.key, group);
  for (const { claimId } of group.members) {
    if (!groupsByClaim.has(claimId)) groupsByClaim.set(claimId, []);
    groupsByClaim.get(claimId).push(group);
  }
}

// What was removed from an article, read when it is first asked for.
const removedOf = (article) => (article.removedTexts ??= readBlock(`removed-${articles.indexOf(article)}`));

const textAt = (article, [start, end]) => article.body.slice(start, end);
const claimText = (claim) => claim.fragments.map((span) => textAt(claim.article, span)).join(" ");
const originOf = (claim) => claim.chain.at(-1)?.source ?? null;
const sourceType = (source) => source.type ?? "unknown";
const titleOf = (article) => article.headline ?? article.url;

// Sources of the same name are one across articles; an unnamed one is one within its article.
const sourceKey = (source) => (source.name ? `name:${source.name.toLowerCase()}` : source.entityId);

// Every source that says something or passes it on, those who say most first.
const sources = (() => {
  const found = new Map();
  for (const claim of allClaims) {
    claim.chain.forEach(({ source }, at) => {
      if (source === null) return;
      const key = sourceKey(source);
      if (!found.has(key)) {
        found.set(key, { key, label: source.label, types: new Set(), roles: new Set(), says: [], passesOn: [] });
      }
      const entry = found.get(key);
      if (source.type) entry.types.add(source.type);
      if (source.role) entry.roles.add(source.role);
      const claims = at === claim.chain.length - 1 ? entry.says : entry.passesOn;
      if (claims.at(-1) !== claim) claims.push(claim);
    });
  }
  const weight = (entry) => entry.says.length + entry.passesOn.length / 1000;
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || a.label.localeCompare(b.label));
})();
const sourceByKey = new Map(sources.map((entry) => [entry.key, entry]));

const byDate = (a, b) => (a.article.published ?? "9").localeCompare(b.article.published ?? "9");
