// What codes and values are called on the page.

const KINDS = {
  quotation: ["Quotation", "all in quotation marks"],
  mixed: ["Partly quoted", "partly in quotation marks"],
  paraphrase: ["Paraphrase", "attributed, in other words"],
  statement: ["Statement", "the outlet’s own assertion"],
};
const SOURCE_TYPES = {
  person: "Person", organization: "Organisation", publication: "Publication", officials: "Officials",
  group: "Group", document: "Document", unnamed: "Unnamed source", unknown: "Unknown kind",
};
const STANCES = { asserts: "asserts", denies: "denies", asks: "asks", doubts: "doubts" };
const QUALIFIERS = {
  atLeast: "at least", moreThan: "more than", atMost: "at most", upTo: "up to", lessThan: "less than",
  about: "about", nearly: "nearly", exactly: "exactly", multipleOf: "multiples of", ordinal: "number",
};
const RESOLVED_BY = {
  self: "the mention is the name", surname: "surname", shortName: "short form of the name", acronym: "acronym",
  pronoun: "pronoun", nominal: "description", apposition: "apposition", affiliation: "affiliation of a group",
  owner: "owner of a document", cataphor: "named later", byline: "byline",
};
const CONFLICTS = { number: "Numbers differ", date: "Dates differ", polarity: "Some assert it, some deny it" };

// "notAnArticle" -> "not an article"
const plainWords = (code) => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MINUTE = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

// "2025-03-14T19:41:07Z" -> "14 Mar 2025", with its time where `exact`.
const day = (date, exact = false) => {
  if (!date) return "no date";
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return DAY.format(moment) + (exact && date.length > 10 ? `, ${MINUTE.format(moment)} UTC` : "");
};

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const languageName = (code) => {
  try {
    return code === "und" ? "unknown language" : LANGUAGES.of(code);
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
};

const percent = (share) => `${Math.round(share * 100)} %`;

const number = (value) => value.toLocaleString("en", { maximumFractionDigits: 6 });

// {value: 90, maxValue: 120, unit: "%"} -> "90 to 120 %"
const quantityWords = ({ value, maxValue, qualifier, unit, of }) => {
  const range = maxValue === null ? number(value) : `${number(value)} to ${number(maxValue)}`;
  return [qualifier && (QUALIFIERS[qualifier] ?? plainWords(qualifier)), range, unit, of].filter(Boolean).join(" ");
};
