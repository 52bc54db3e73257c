"""Countries: adjectives, names, large cities, and domains of their outlets.

Own collection. Codes are ISO 3166-1 alpha-2. Listed are the countries whose money shares its name with another's, or
whose seasons are those of the southern hemisphere, and those of the north whose news is read most.
"""

# ruff: noqa: E501 - a table stands on one line

# Code → adjectives | names | cities. Left out: words that are common in other senses (`Bath`, `Georgia`).
_TABLE = """
AE Emirati | United Arab Emirates, UAE | Dubai, Abu Dhabi, Sharjah
AR Argentine, Argentinian | Argentina | Buenos Aires, Rosario
AT Austrian | Austria | Vienna, Graz
AU Australian | Australia, Queensland, New South Wales, Tasmania, Northern Territory | Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart
BD Bangladeshi | Bangladesh | Dhaka, Chittagong
BE Belgian | Belgium | Brussels, Antwerp, Ghent
BH Bahraini | Bahrain | Manama
BO Bolivian | Bolivia | La Paz, Sucre
BR Brazilian | Brazil | Brasilia, Brasília, Rio de Janeiro, Sao Paulo, São Paulo
BW Botswanan | Botswana | Gaborone
CA Canadian | Canada, Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia | Toronto, Ottawa, Montreal, Vancouver, Calgary, Winnipeg
CH Swiss | Switzerland | Bern, Zurich, Geneva, Basel
CL Chilean | Chile | Santiago, Valparaiso
CN Chinese | China | Beijing, Shanghai, Guangzhou, Shenzhen
CO Colombian | Colombia | Bogota, Bogotá, Medellin, Medellín
CU Cuban | Cuba | Havana
CZ Czech | Czechia, Czech Republic | Prague, Brno, Ostrava
DE German | Germany | Berlin, Munich, Hamburg, Frankfurt
DK Danish | Denmark, Greenland | Copenhagen, Aarhus, Odense
DO | Dominican Republic | Santo Domingo
DZ Algerian | Algeria | Algiers
EG Egyptian | Egypt | Cairo, Alexandria
ES Spanish | Spain | Madrid, Barcelona
ET Ethiopian | Ethiopia | Addis Ababa
FI Finnish | Finland | Helsinki
FJ Fijian | Fiji | Suva
FR French | France | Paris, Lyon, Marseille
GB British, English, Scottish, Welsh | Britain, United Kingdom, UK, U.K., England, Scotland, Wales | London, Manchester, Birmingham, Leeds, Glasgow, Edinburgh, Cardiff, Belfast
GH Ghanaian | Ghana | Accra, Kumasi
GR Greek | Greece | Athens
HK | Hong Kong | Kowloon
HU Hungarian | Hungary | Budapest
ID Indonesian | Indonesia, Java | Jakarta, Surabaya
IE Irish | Ireland | Dublin, Cork
IL Israeli | Israel | Jerusalem, Tel Aviv, Haifa
IN Indian | India, Kerala, Maharashtra, Gujarat, Punjab, Tamil Nadu, Bihar, Uttar Pradesh, West Bengal | Delhi, New Delhi, Mumbai, Chennai, Kolkata, Bengaluru, Hyderabad, Ahmedabad, Pune, Sensex, Nifty, BSE
IQ Iraqi | Iraq | Baghdad, Mosul, Basra, Erbil
IR Iranian | Iran | Tehran
IS Icelandic | Iceland | Reykjavik
IT Italian | Italy | Rome, Milan, Naples, Turin
JO Jordanian | Jordan | Amman
JP Japanese | Japan | Tokyo, Osaka, Kyoto
KE Kenyan | Kenya | Nairobi, Mombasa, Kisumu
KR South Korean | South Korea | Seoul, Busan
KW Kuwaiti | Kuwait | Kuwait City
LB Lebanese | Lebanon | Beirut
LK Sri Lankan | Sri Lanka | Colombo
LS | Lesotho | Maseru
LY Libyan | Libya | Tripoli, Benghazi
MA Moroccan | Morocco | Rabat, Casablanca
MG Malagasy | Madagascar | Antananarivo
MU Mauritian | Mauritius | Port Louis
MW Malawian | Malawi | Lilongwe, Blantyre
MX Mexican | Mexico | Mexico City, Guadalajara, Tijuana, Monterrey
MY Malaysian | Malaysia, Sabah, Sarawak, Selangor, Johor, Penang | Kuala Lumpur, Putrajaya
MZ Mozambican | Mozambique | Maputo
NA Namibian | Namibia | Windhoek
NG Nigerian | Nigeria | Abuja, Lagos, Kano
NL Dutch | Netherlands | Amsterdam, Rotterdam, The Hague
NO Norwegian | Norway | Oslo, Bergen, Trondheim, Stavanger
NP Nepali, Nepalese | Nepal | Kathmandu
NZ | New Zealand | Auckland, Wellington, Christchurch, Dunedin
OM Omani | Oman | Muscat
PE Peruvian | Peru | Lima, Cusco
PG | Papua New Guinea | Port Moresby
PH Philippine, Filipino | Philippines, Luzon, Mindanao | Manila, Cebu, Davao
PK Pakistani | Pakistan, Sindh, Balochistan | Islamabad, Karachi, Lahore, Peshawar, Rawalpindi
PL Polish | Poland | Warsaw, Krakow, Gdansk
PT Portuguese | Portugal | Lisbon, Porto
PY Paraguayan | Paraguay | Asuncion, Asunción
QA Qatari | Qatar | Doha
RS Serbian | Serbia | Belgrade
RU Russian | Russia | Moscow, St. Petersburg
RW Rwandan | Rwanda | Kigali
SA Saudi | Saudi Arabia | Riyadh, Jeddah
SE Swedish | Sweden | Stockholm, Gothenburg, Malmo, Malmö
SG Singaporean | Singapore |
SY Syrian | Syria | Damascus, Aleppo
TH Thai | Thailand | Bangkok, Phuket
TN Tunisian | Tunisia | Tunis
TR Turkish | Turkey, Türkiye | Ankara, Istanbul, Izmir
TW Taiwanese | Taiwan | Taipei
TZ Tanzanian | Tanzania, Zanzibar | Dar es Salaam, Dodoma
UA Ukrainian | Ukraine | Kyiv, Kiev, Odesa, Lviv, Kharkiv
UG Ugandan | Uganda | Kampala, Entebbe
US American | United States, U.S., USA, California, Texas, Florida, Ohio, Pennsylvania, Illinois, Michigan | Washington, New York, Chicago, Los Angeles, Boston, Houston, Philadelphia
UY Uruguayan | Uruguay | Montevideo
VN Vietnamese | Vietnam | Hanoi, Ho Chi Minh City
YE Yemeni | Yemen | Sanaa, Aden
ZA South African | South Africa, Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo | Johannesburg, Pretoria, Cape Town, Durban, Soweto, Bloemfontein
ZM Zambian | Zambia | Lusaka
ZW Zimbabwean | Zimbabwe | Harare, Bulawayo
"""


def _read_table() -> tuple[dict[str, str], dict[str, str]]:
    """Read the table: codes of adjectives, and of names."""
    adjectives: dict[str, str] = {}
    names: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        code, rest = row[:2], row[2:]
        first, *others = rest.split("|")
        for word in first.split(","):
            if word.strip():
                adjectives[word.strip()] = code
        for word in (word.strip() for part in others for word in part.split(",")):
            if word:
                names[word] = code
    return adjectives, names


ADJECTIVES, NAMES = _read_table()
"""Adjective → country code, and name of a country, region or city → country code."""

# Countries that lie, at least with most of their people, south of the equator and have four seasons.
SOUTHERN = frozenset("AR AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PY UY ZA ZM ZW".split())

# Domains under which whole countries' outlets are registered, where that is not the country's own code.
DOMAINS = {"uk": "GB"}
# Country codes sold as domains to anybody.
SOLD_DOMAINS = frozenset("AI CC CO FM GG IO LY ME TO TV WS".split())
