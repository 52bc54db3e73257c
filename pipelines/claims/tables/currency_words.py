"""Signs, codes and names of money. Own collection; codes are ISO 4217.

What several countries share is listed by country: without knowing the country nobody knows which money it is.
"""

# ruff: noqa: E501 - a table stands on one line

# Signs and abbreviations that stand before the number and mean one currency.
SIGNS = {
    word.strip(): code.strip()
    for code, _, words in (
        entry.partition(":")
        for entry in """
        USD: US$; AUD: A$, AU$; CAD: C$, CA$; NZD: NZ$; HKD: HK$; SGD: S$; TWD: NT$; BRL: R$; GBP: £; EUR: €; JPY: ¥;
        INR: ₹; RUB: ₽; TRY: ₺; KRW: ₩; ILS: ₪; UAH: ₴; NGN: ₦; PHP: ₱; THB: ฿; VND: ₫; KZT: ₸; GHS: ₵, GH₵, GH¢;
        BDT: ৳, Tk; MYR: RM; KES: KSh, KSh., KShs, Ksh, Kshs; UGX: USh, UShs; TZS: TSh, TShs; IDR: Rp, Rp.; PLN: zł;
        CZK: Kč; SAR: SR; AED: Dh, Dhs; SBD: SI$; FJD: FJ$; JMD: J$; TTD: TT$; XCD: EC$; NAD: N$
        """.split(";")
    )
    for word in words.split(",")
}
# `R4bn`, `R250,000`: only before a large number, for `R22` may be anything.
LARGE_SIGNS = {"R": "ZAR", "N": "NGN"}
OF_LARGE_SIGNS = {"R": "ZA", "N": "NG"}


def _by_country(pairs: str) -> dict[str, str]:
    """Read a table of country codes and currencies: `US USD AU AUD`."""
    codes = pairs.split()
    return dict(zip(codes[::2], codes[1::2], strict=True))


_RUPEES = _by_country("IN INR PK PKR LK LKR NP NPR MU MUR")
_SHILLINGS = _by_country("KE KES TZ TZS UG UGX")
_KRONE = _by_country("NO NOK DK DKK")
_KRONA = _by_country("SE SEK IS ISK")
_KWACHA = _by_country("ZM ZMW MW MWK")
_PESOS = _by_country("MX MXN AR ARS CL CLP CO COP CU CUP DO DOP PH PHP UY UYU")
_DOLLARS = _by_country("US USD AU AUD CA CAD NZ NZD SG SGD HK HKD TW TWD FJ FJD")
# The same of several currencies → by country.
LARGE_SHARED_SIGNS = {"P": _by_country("PH PHP BW BWP"), "K": {**_KWACHA, "PG": "PGK"}}
# Signs of several currencies → by country.
SHARED_SIGNS = {
    "$": {**_DOLLARS, **{code: _PESOS[code] for code in ("AR", "CL", "CO", "MX", "UY")}},
    **dict.fromkeys(("Rs", "Rs."), _RUPEES),
    **dict.fromkeys(("Sh", "Shs"), _SHILLINGS),
    "kr": _KRONE | _KRONA,
}
# Outside of the countries that have a dollar of their own it is that of the United States.
WORLD_SIGNS = {"$": "USD"}

CODES = frozenset(
    (
        "USD EUR GBP JPY CHF CAD AUD NZD SGD HKD TWD CNY RMB INR PKR LKR NPR BDT RUB TRY KRW ILS UAH BRL MXN ARS CLP COP PEN "
        "ZAR SEK NOK DKK ISK PLN CZK HUF RON BGN RSD AED SAR QAR KWD BHD OMR JOD IQD IRR EGP MAD TND DZD NGN GHS KES UGX TZS "
        "RWF ETB ZMW MWK BWP NAD MZN MYR IDR PHP THB VND KZT"
    ).split()
)

# Names that mean one currency wherever they stand.
WORDS = {
    word.strip(): code.strip()
    for code, _, words in (
        entry.partition(":")
        for entry in """
        USD: bucks; EUR: euro, euros; JPY: yen; CNY: yuan, renminbi; RUB: rubles, roubles; ILS: shekels;
        UAH: hryvnia, hryvnias; GBP: pounds sterling; BRL: reais; KRW: won; PLN: zloty, zlotys; SEK: kronor;
        CZK: koruna, korunas; HUF: forint, forints; ZAR: rand; MYR: ringgit; THB: baht; IDR: rupiah; NGN: naira;
        GHS: cedi, cedis; BDT: taka; ETB: birr; KZT: tenge; MZN: meticais
        """.split(";")
    )
    for word in words.split(",")
}
# `won` is money only after a large number.
LARGE_ONLY = frozenset({"won"})

# Names of several currencies → by country.
SHARED_WORDS = {
    **dict.fromkeys(("dollar", "dollars"), _DOLLARS | _by_country("ZW ZWL NA NAD")),
    **dict.fromkeys(("krone", "kroner"), _KRONE),
    "krona": _KRONA,
    **dict.fromkeys(("crown", "crowns"), _KRONE | _KRONA | _by_country("CZ CZK")),
    **dict.fromkeys(("peso", "pesos"), _PESOS),
    **dict.fromkeys(("rupee", "rupees"), _RUPEES),
    **dict.fromkeys(("dinar", "dinars"), _by_country("IQ IQD JO JOD KW KWD BH BHD DZ DZD LY LYD TN TND RS RSD")),
    **dict.fromkeys(("rial", "rials", "riyal", "riyals"), _by_country("IR IRR OM OMR QA QAR SA SAR YE YER")),
    **dict.fromkeys(("lira", "liras"), _by_country("TR TRY SY SYP LB LBP")),
    **dict.fromkeys(("shilling", "shillings"), _SHILLINGS),
    **dict.fromkeys(("franc", "francs"), _by_country("CH CHF RW RWF")),
    **dict.fromkeys(("dirham", "dirhams"), _by_country("AE AED MA MAD")),
    "kwacha": _KWACHA,
    "pula": {"BW": "BWP"},
    "afghanis": {"AF": "AFN"},
}
# As with the sign.
WORLD_WORDS = {"dollar": "USD", "dollars": "USD"}
# `pounds` weigh or pay; with an adjective or `sterling` they pay.
POUNDS = dict.fromkeys(("pound", "pounds"), _by_country("GB GBP EG EGP LB LBP SY SYP"))

# Adjectives of money whose noun needs no country, beside those of ``country_words``.
ADJECTIVES = {"us": "US", "u.s.": "US", "new zealand": "NZ", "hong kong": "HK", "new taiwan": "TW"}
