"""Names of places, and of peoples, that news uses most.

Own collection: the states of the world with their usual short names, US states, large cities and regions in conflict.
"""

# ruff: noqa: E501 - a pattern or a table stands on one line

PLACES = frozenset(
    """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh
    Belarus Belgium Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Bulgaria Burundi Cambodia Cameroon
    Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Denmark Djibouti Ecuador Egypt England Eritrea
    Estonia Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Greece Greenland Guatemala Guinea Guyana
    Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan
    Kazakhstan Kenya Kosovo Kurdistan Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania
    Luxembourg Macedonia Madagascar Malawi Malaysia Mali Malta Mauritania Mauritius Mexico Moldova Monaco
    Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman
    Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland
    Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan
    Tanzania Thailand Tibet Togo Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam
    Wales Yemen Zambia Zimbabwe Crimea Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware
    Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
    Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee
    Texas Utah Vermont Virginia Wisconsin Wyoming Washington Aleppo Amsterdam Ankara Athens Atlanta Baghdad
    Baltimore Bangkok Barcelona Basra Beijing Beirut Belfast Belgrade Benghazi Berlin Boston Bratislava Brooklyn
    Brussels Bucharest Budapest Cairo Calais Caracas Charlotte Chicago Cleveland Copenhagen Dallas Damascus
    Delhi Denver Detroit Dhaka Donetsk Dubai Dublin Edinburgh Erbil Fallujah Frankfurt Gaza Geneva Glasgow
    Guantanamo Hamburg Hanoi Havana Helsinki Homs Houston Idlib Islamabad Istanbul Jakarta Jerusalem
    Johannesburg Kabul Karachi Kharkiv Kiev Kyiv Kobane Latakia Lagos London Luhansk Lviv Lyon Madrid Manchester
    Manhattan Manila Marseille Mecca Melbourne Memphis Miami Milan Milwaukee Minneapolis Mogadishu Montreal
    Moscow Mosul Mumbai Munich Nairobi Odesa Oslo Ottawa Palmyra Paris Philadelphia Phoenix Pittsburgh Portland
    Prague Pyongyang Queens Ramallah Raqqa Riyadh Rome Rotterdam Sanaa Sarajevo Seattle Seoul Shanghai Sinjar
    Skopje Sofia Srebrenica Stockholm Sydney Tampa Tehran Tikrit Tokyo Toronto Tripoli Tulsa Tunis Vancouver
    Vienna Vilnius Warsaw Yerevan Zagreb Zurich Africa America Antarctica Asia Europe Americas Balkans Caribbean
    Caucasus Donbas Donbass Eurasia Sahel Scandinavia Siberia UK US USA UAE DC
    """.split()
)
PLACE_PHRASES = frozenset(
    {
        "United States", "United Kingdom", "United Arab Emirates", "Saudi Arabia", "South Africa", "South Korea", "North Korea",
        "New Zealand", "New York", "New York City", "New Jersey", "New Mexico", "New Hampshire", "North Carolina",
        "South Carolina", "North Dakota", "South Dakota", "West Virginia", "Rhode Island", "Hong Kong", "Sri Lanka",
        "Sierra Leone", "Costa Rica", "El Salvador", "Puerto Rico", "Dominican Republic", "Czech Republic", "Ivory Coast",
        "Burkina Faso", "Middle East", "North Africa", "West Bank", "Gaza Strip", "Los Angeles", "San Francisco", "San Diego",
        "Las Vegas", "New Orleans", "Salt Lake City", "St. Louis", "Kansas City", "Washington D.C", "Washington, D.C",
        "Buenos Aires", "Rio de Janeiro", "Tel Aviv", "Kuala Lumpur", "Addis Ababa", "Mexico City", "Silicon Valley",
        "Wall Street", "Downing Street", "Long Island", "Deir Ezzor", "Deir al-Zor", "Abu Dhabi", "Northern Ireland", "U.S", "U.K",
        "U.S.", "U.K.", "U.S.A.", "D.C.", "South America", "Latin America", "North America", "Central America", "Black Sea",
        "Mediterranean Sea", "Red Sea", "Persian Gulf", "South China Sea", "Pacific Ocean", "Atlantic Ocean", "Bay Area",
        "Trinidad and Tobago", "Bosnia and Herzegovina", "Antigua and Barbuda", "Papua New Guinea", "Equatorial Guinea",
        "Saint Lucia", "Saint Kitts and Nevis", "Sao Tome and Principe", "Solomon Islands", "Marshall Islands",
    }
)  # fmt: skip
# Adjectives and people; never a person's name.
PEOPLES = frozenset(
    """
    Afghan Albanian Algerian American Arab Arabic Argentine Armenian Asian Australian Austrian Bangladeshi
    Belgian Bosnian Brazilian British Briton Bulgarian Canadian Catalan Chechen Chilean Chinese Christian
    Colombian Croatian Cuban Czech Danish Dutch Egyptian English Eritrean Estonian Ethiopian European Finnish
    French Georgian German Ghanaian Greek Hindu Hispanic Hungarian Indian Indonesian Iranian Iraqi Irish Islamic
    Islamist Israeli Italian Japanese Jewish Jordanian Kenyan Korean Kurd Kurdish Kuwaiti Latino Latina Latvian
    Lebanese Libyan Lithuanian Malaysian Mexican Moroccan Muslim Nigerian Norwegian Pakistani Palestinian
    Persian Peruvian Polish Portuguese Roman Romanian Russian Saudi Scottish Serb Serbian Shia Shiite Sikh
    Somali Soviet Spanish Sudanese Sunni Swede Swedish Swiss Syrian Taiwanese Thai Tunisian Turk Turkish Turkmen
    Ukrainian Venezuelan Vietnamese Welsh Western Yazidi Yemeni Republican Democrat Democratic Libertarian
    Conservative Catholic Protestant African Californian Texan Londoner Parisian Mormon Communist Nazi Marxist
    Buddhist
    """.split()
)
# Of these a person may be beside any nation.
OF_MANY_NATIONS = frozenset(
    "African Arab Arabic Asian Buddhist Catholic Christian Communist Conservative Democrat Democratic European Hindu Islamic "
    "Islamist Jewish Kurd Kurdish Libertarian Marxist Mormon Muslim Nazi Protestant Republican Roman Shia Shiite Sikh Sunni "
    "Western".split()
)
# Nouns for one of a people, a state or a city: `the Texan said`.
DEMONYMS = PEOPLES | frozenset(
    "Kentuckian Virginian Floridian Ohioan Iowan Alaskan Hawaiian Arizonan Oregonian Nebraskan Kansan Oklahoman Arkansan "
    "Tennessean Georgian Alabaman Mississippian Louisianan Minnesotan Michigander Wisconsinite Hoosier Illinoisan Missourian "
    "Pennsylvanian Delawarean Marylander Vermonter Mainer Nevadan Utahn Coloradan Montanan Idahoan Dakotan Newfoundlander "
    "Londoner Parisian Berliner Viennese Muscovite Glaswegian Liverpudlian Mancunian Dubliner Sydneysider Melburnian "
    "Aucklander Torontonian Montrealer Aussie Kiwi Kiwis Englishman Irishman Frenchman Welshman Scotsman Dutchman "
    "Scot Dane Finn Swede Pole Spaniard Czech Slovak Serb Croat Greek Filipino Filipina Vietnamese Cambodian Laotian Burmese "
    "Ugandan Rwandan Tanzanian Zambian Zimbabwean Malawian Ghanaian Senegalese Ivorian Congolese Angolan Namibian Basque "
    "Mozambican Botswanan Gambian Liberian Norwegian Icelander Greenlander Swiss".split()
)
