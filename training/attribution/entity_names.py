"""Compose long names of many words.

Organizations, parties, elections, events and constituencies. The entity data sets have few names with "of", "for",
"and" or dashes, and a tagger that has seen few of them splits such names. The patterns and words here are our own; what
is in braces is drawn from a list, or from the names in the data (`country`, `location`, `politician`).
"""

from __future__ import annotations

import random
import re

# fmt: off
PATTERNS = {
    "politicalparty": (
        "{nation} {creed} {party}", "{creed} {party} of {country}", "{party} of {creeds} and {creeds}",
        "{party} of {creeds} and {creeds} for {country}", "{party} for {aim} and {aim}", "{party} for the {aim} of {country}",
        "{party} for the {aim} of {country} - {wing}", "{aim} and {aim} {party}", "{creed} {party} ( {wing} )",
        "National {party} of {country}", "{country} {aim} {party}", "{party} of {country}", "{creed} and {creed} {party}",
        "{surname} 's {creed} {party}", "New {party} for {aim}", "{party} - {aim}", "{location} {creed} {party}",
        "Partido {latin} de {latin} y {latin}", "Parti {latin} et {latin}", "Movimento {latin} per {latin}", "{latin} {latin}",
        "Partei für {german} und {german}", "{german} {german}", "Union pour la {latin} et la {latin}", "{latin} por {latin}",
    ),
    "organisation": (
        "{body} for {field} and {field}", "{body} of {field} and {field}", "{nation} {body} of {field}",
        "{nation} {body} for {field} and {field}", "{body} for {field} in {country}", "{body} on {field}",
        "{country} {body} of {field} and {field}", "University of {location} , {location}", "{location} University",
        "{location} School of {field}", "{surname} {body} for {field}", "{surname} , {surname} & {surname}",
        "{surname} and {surname}", "{location} Chamber of Commerce", "Embassy of {country} in {location}",
        "{nation} Embassy in {location}", "{location} Legislative Assembly", "{country} House of Representatives",
        "Parliament of {country}", "{nation} Parliament", "{location} City Council", "Bishop of {location} 's {body}",
        "{body} of the {location} and {location}", "The {location} {press}", "{nation} {creed} {body}", "{location} {press}",
        "{creeds} for {aim}", "{nation} Army", "Royal {nation} {body}", "{ordinal} {nation} {body}", "Institut für {german}",
        "{body} of {nation} Universities", "Bank of {country}", "{country} Supreme Court", "{aim} Now", "{aim} for {location}",
    ),
    "election": (
        "{year} {country} {vote} election", "{year} {nation} {vote} election", "{year} {location} mayoral election",
        "{country} {vote} election , {year}", "{month} {year} {nation} {vote} election", "{location} by-election , {year}",
        "{year} {country} constitutional referendum", "{year} {creed} {party} ( {country} ) leadership election",
        "{year} {location} {creed} presidential primary", "{country} {vote} election", "{year} {location} local elections",
    ),
    "event": (
        "Battle of {location}", "Siege of {location}", "{nation} {creed} Revolution", "{nation} invasion of {country}",
        "{location} Peace Conference", "Treaty of {location}", "{location} Film Festival", "{location} Summit of {year}",
        "{nation} Civil War", "{year} {location} bombing", "War of {nation} Independence", "{location} Campaign",
    ),
    "location": (
        "{location} - {location}", "{location} and {location}", "{location} West and {location}", "{location} - {location} - {location}",
        "{location} , {location} and {location}", "Province of {location}", "{side} {location}", "{location} {side}",
        "County of {location}", "Port of {location}", "Gulf of {location}", "{location} International Airport",
        "{side} {location} and {location} {side}",
    ),
    "country": ("Republic of {country}", "Kingdom of {country}", "Democratic Republic of {country}", "{side} {country}"),
    "misc": (
        "{nation} {creed} Act of {year}", "Treaty on {field} and {field}", "{surname} Prize for {field}",
        "{nation} Constitution", "Minister for {field} and {field} Act", "Order of {location}", "{aim} and {aim} Act",
    ),
}

WORDS = {
    "party": "Party|Alliance|Union|Movement|Front|Coalition|League|List|Bloc|Congress|Platform|Rally|Group|Initiative|Assembly",
    "creed": "Liberal|Democratic|Social|Socialist|Christian|National|Communist|Conservative|Green|Progressive|Republican|Labour|"
        "Popular|People 's|Workers '|Agrarian|Reform|Revolutionary|Social Democratic|Christian Democratic|Independent|Libertarian",
    "creeds": "Liberals|Democrats|Socialists|Conservatives|Reformists|Greens|Republicans|Christians|Workers|Farmers|Citizens|"
        "Pensioners|Students|Women|Doctors|Veterans|Mothers|Nationalists|Teachers|Parents|Scientists",
    "aim": "Freedom|Democracy|Justice|Development|Progress|Unity|Independence|Reform|Change|Equality|Renewal|Liberation|Peace|"
        "Solidarity|Defence|Liberty|Truth|Reconciliation|Responsible Government|Fair Taxation|Growth|Prosperity",
    "wing": "General Command|Marxist - Leninist|Renewal|Democratic Choice|Left|New Generation|National List|Unity",
    "body": "Association|Institute|Council|Committee|Center|Centre|Foundation|Federation|Commission|Society|Academy|Ministry|"
        "Department|Office|Agency|Organization|Campaign|Network|Board|Authority|Confederation|Trust|Fund|Bureau|Corps|Coalition",
    "field": "Foreign Affairs|Security|Cooperation|Science|Agriculture|Economic Research|Strategic Studies|Human Rights|Health|"
        "Education|International Development|Religious Liberty|Public Policy|Trade|Industry|the Environment|Women|Refugees|"
        "Food Safety|Social Affairs|Journalism|Law|Engineers|Mechanical Engineering|the Arts|Culture|Housing|Energy|Fisheries|"
        "Responsible Politics|American Progress|Immigration Studies|Clean Water|Police Chiefs|Nurses|Veterans Affairs",
    "press": "Times|Post|Herald|Chronicle|Daily News|Gazette|Star|Journal|Tribune|Evening Standard|Review of Books",
    "vote": "general|federal|presidential|parliamentary|legislative|local|state|Senate|gubernatorial|municipal|snap|European Parliament",
    "nation": "Australian|Austrian|Brazilian|British|Canadian|Chinese|Czech|Danish|Dutch|Egyptian|Finnish|French|German|Greek|"
        "Hungarian|Indian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Kenyan|Lebanese|Mexican|Nigerian|Norwegian|Polish|"
        "Portuguese|Romanian|Russian|Scottish|Serbian|Spanish|Swedish|Syrian|Turkish|Ukrainian|US|UK|Welsh|American|European",
    "side": "North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|New|North West|South East",
    "month": "January|February|March|April|June|July|September|October|November|December",
    "ordinal": "First|Second|Third|Fourth|Fifth|1st|2nd|12th|101st",
    "latin": "Socialista|Libertad|Democratie|Popolare|Progreso|Justice|Nacional|Izquierda|Republicana|Liberté|Citoyens|Verdes|"
        "Unidad|Alleanza|Sinistra|Europa|Républicain|Forza|Progrès|Trabajo|Patria|Ciudadanos|Renovación|Solidarité|Italia",
    "german": "Freiheit|Arbeit|Soziale|Gerechtigkeit|Demokratie|Bund|Nationale|Volkspartei|Liste|Wirtschaft|Politik|Freie|Wähler",
}
# fmt: on

_SLOT = re.compile(r"\{(\w+)\}")


def composed(kind: str, names: dict[str, list[list[str]]], generator: random.Random) -> list[str] | None:
    """Compose the tokens of a name of a type of CrossNER's politics part.

    None for a type without patterns.

    Args:
        names: names by type, as tokens, to fill patterns with.
    """
    if kind not in PATTERNS:
        return None

    def filled(slot: re.Match[str]) -> str:
        name = slot.group(1)
        if name == "year":
            return str(generator.randint(1900, 2024))
        if name == "surname":
            return generator.choice(names["politician"])[-1]
        if name in WORDS:
            return generator.choice(WORDS[name].split("|"))
        return " ".join(generator.choice(names[name]))

    return _SLOT.sub(filled, generator.choice(PATTERNS[kind])).split()
