import pytest

from pipelines.claims.values.places import country_of, find_places
from pipelines.claims.values.quantities import find_quantities
from pipelines.core.spans import items_inside

# text, [(span, value, maxValue, qualifier, unit, of)]
CASES = [
    ("At least 100 foreign militants were shot.", [("At least 100 foreign militants", 100, None, "atLeast", None, "foreign militants")]),
    ("In all, between 20 and 40 Danes asked for passports.", [("between 20 and 40 Danes", 20, 40, None, None, "Danes")]),
    ("In 40 days some 2,000 raids killed more than 500 people.", [
        ("40 days", 40, None, None, "day", None),
        ("some 2,000 raids", 2000, None, "about", None, "raids"),
        ("more than 500 people", 500, None, "moreThan", None, "people"),
    ]),
    ("Five nurses, three French and two Germans wanted to leave.", [
        ("Five nurses", 5, None, None, None, "nurses"),
        ("three French", 3, None, None, None, "French"),
        ("two Germans", 2, None, None, None, "Germans"),
    ]),
    ("The two-day blitz drew 8,000 Peshmerga fighters.", [("two-day", 2, None, None, "day", None), ("8,000 Peshmerga fighters", 8000, None, None, None, "Peshmerga fighters")]),
    ("Sales rose 4 percent to $27 billion.", [
        ("4 percent", 4, None, None, "%", None),
        ("$27 billion", 27e9, None, None, "USD", None),
    ]),
    ("Net sales rose 8.2% to 1.94 billion euros.", [
        ("8.2%", 8.2, None, None, "%", None),
        ("1.94 billion euros", 1.94e9, None, None, "EUR", None),
    ]),
    ("It was up from a range of 3.10 to 3.30 euros.", [("3.10 to 3.30 euros", 3.1, 3.3, None, "EUR", None)]),
    ("The first bidder withdrew.", [("first bidder", 1, None, "ordinal", None, "bidder")]),
    ("They hatch a third fewer queens.", [("a third fewer queens", 0.333333, None, None, "fraction", "queens")]),
    ("Traffic is down a third on 2019.", [("a third", 0.333333, None, None, "fraction", None)]),
    ("The mine earned R1,2 billion.", [("R1,2 billion", 1.2e9, None, None, "ZAR", None)]),
    ("Some 1,50,000 farmers came.", [("Some 1,50,000 farmers", 150000, None, "about", None, "farmers")]),
    ("Petrol rose 4.1p to 152.3p a litre.", [("4.1p", 4.1, None, None, "penny", None), ("152.3p", 152.3, None, None, "penny", None)]),
    ("She got four times what she had asked for.", [("four times", 4, None, None, "times", None)]),
    ("It was half their true worth.", [("half their true worth", 0.5, None, None, "fraction", "true worth")]),
    ("They seized two tonnes of copper worth a fortune.", [("two tonnes of copper", 2, None, None, "t", "copper")]),
    ("Losses had grown from 20 to 40 million dollars.", [
        ("20", 20e6, None, None, "USD", None),
        ("40 million dollars", 40e6, None, None, "USD", None),
    ]),
    ("Mines shipped 512 300 t of copper.", [("512 300 t of copper", 512300, None, None, "t", "copper")]),
    ("The lake is just under half full.", [("just under half", 0.5, None, "nearly", "fraction", None)]),
    ("We planted 3 000 trees in 2021 and 12 in 2022.", [
        ("3 000 trees", 3000, None, None, None, "trees"),
        ("12", 12, None, None, None, "trees"),
    ]),
    ("They asked for $12 million or $6 million.", [
        ("$12 million", 12e6, None, None, "USD", None),
        ("$6 million", 6e6, None, None, "USD", None),
    ]),
    ("The plan would lower output by 2030 to 32 percent below 2005 levels.", [("32 percent", 32, None, None, "%", None)]),
    ("The gang killed 23 in 2019.", [("23", 23, None, None, None, None)]),
    ("The firm cut its fiscal year 2019 sales target.", []),
    ("The One Harbour plan was shelved.", []),
    ("Rates were 80.4 and 25.9 in May.", [("80.4", 80.4, None, None, None, None), ("25.9", 25.9, None, None, None, None)]),
    ("A 26-year-old student flew on a Boeing 737.", []),
    ("After 9/11 the office ran 24/7.", []),
    ("In 2016 the firm closed.", []),
    ("The 2016 election was close.", []),
    ("On December 15 the bridge fell.", []),
    ("On December 15, 300 people came.", [("300 people", 300, None, None, None, "people")]),
    ("The vote was set for 15 December 2014.", []),
    ("The news at 10 p.m. and again at 5:30 said so.", []),
    ("Engineer Ana Ruiz, 23, was freed.", []),
    ("He is 23 years old.", []),
    ("Smugglers took USD 2,000 from each.", [("USD 2,000", 2000, None, None, "USD", None)]),
    ("It cost $2.5 billion in aid.", [("$2.5 billion in aid", 2.5e9, None, None, "USD", "aid")]),
    ("Loans of $1-2bn were agreed.", [("$1-2bn", 1e9, 2e9, None, "USD", None)]),
    ("The city owes 500 million pounds.", [("500 million pounds", 5e8, None, None, "GBP", None)]),
    ("They hid 500 pounds of explosives.", [("500 pounds of explosives", 500, None, None, "lb", "explosives")]),
    ("Just 24 percent of the donors paid $200 or less.", [
        ("24 percent of the donors", 24, None, None, "%", "donors"),
        ("$200 or less", 200, None, "atMost", "USD", None),
    ]),
    ("between 5 and 7 percent of voters", [("between 5 and 7 percent of voters", 5, 7, None, "%", "voters")]),
    ("Oil rose from $30 to $50.", [("$30", 30, None, None, "USD", None), ("$50", 50, None, None, "USD", None)]),
    ("The toll rose from 10 to 20 people.", [("10", 10, None, None, None, "people"), ("20 people", 20, None, None, None, "people")]),
    ("Some 3.2 million people, or about 10% of all, fled.", [
        ("Some 3.2 million people", 3.2e6, None, "about", None, "people"),
        ("about 10%", 10, None, "about", "%", None),
    ]),
    ("2 to 3 million refugees crossed.", [("2 to 3 million refugees", 2e6, 3e6, None, None, "refugees")]),
    ("Hundreds of former fighters fled.", [("Hundreds of former fighters", 100, None, "multipleOf", None, "former fighters")]),
    ("Tens of thousands of people left.", [("Tens of thousands of people", 10000, None, "multipleOf", None, "people")]),
    ("Several dozen defectors gathered.", [("Several dozen defectors", 12, None, "multipleOf", None, "defectors")]),
    ("A dozen officers paid half a million dollars.", [
        ("A dozen officers", 12, None, None, None, "officers"),
        ("half a million dollars", 5e5, None, None, "USD", None),
    ]),
    ("Two-thirds of the voters stayed home.", [("Two-thirds of the voters", 0.666667, None, None, "fraction", "voters")]),
    ("Nearly half of the crop was lost.", [("Nearly half of the crop", 0.5, None, "nearly", "fraction", "crop")]),
    ("One in five adults smokes.", [("One in five adults", 0.2, None, None, "fraction", "adults")]),
    ("The judges ruled 5-4 against him.", []),
    ("The team won 3-1.", []),
    ("The sixth hostage was freed.", [("sixth hostage", 6, None, "ordinal", None, "hostage")]),
    ("For the first time since the 21st century began, the first lady spoke.", []),
    ("No fewer than 12 ministers quit.", [("No fewer than 12 ministers", 12, None, "atLeast", None, "ministers")]),
    ("Up to 50 nationals want to return.", [("Up to 50 nationals", 50, None, "upTo", None, "nationals")]),
    ("No more than 20 houses stand.", [("No more than 20 houses", 20, None, "atMost", None, "houses")]),
    ("Fewer than 10 schools opened.", [("Fewer than 10 schools", 10, None, "lessThan", None, "schools")]),
    ("20 or more houses burned.", [("20 or more houses", 20, None, "atLeast", None, "houses")]),
    ("The fair drew 50+ stalls.", [("50+ stalls", 50, None, "atLeast", None, "stalls")]),
    ("5,000–6,000 troops marched.", [("5,000–6,000 troops", 5000, 6000, None, None, "troops")]),
    ("Five hundred and twelve votes were void.", [("Five hundred and twelve votes", 512, None, None, None, "votes")]),
    ("At least one person died.", [("At least one person", 1, None, "atLeast", None, "person")]),
    ("One of them left; no one knew.", []),
    ("Channel 4, Article 5 and Kurdistan 24 were named.", []),
    ("The G-20 met while F-16 jets flew.", []),
    ("The train ran at 300 km/h for 450 miles.", [("300 km/h", 300, None, None, "km/h", None), ("450 miles", 450, None, None, "mi", None)]),
    ("Killing 20 people, the bomb hit the market.", [("20 people", 20, None, None, None, "people")]),
    ("100 of its own foreign fighters were shot.", [("100 of its own foreign fighters", 100, None, None, None, "foreign fighters")]),
    ("The 1990s were kind to people in their 20s.", []),
    ("Support fell 4 percentage points.", [("4 percentage points", 4, None, None, "percentagePoint", None)]),
    ("He was fined €5,000 on two counts.", [("€5,000", 5000, None, None, "EUR", None), ("two counts", 2, None, None, None, "counts")]),
    ("200 police officers and 3 arms dealers", [
        ("200 police officers", 200, None, None, None, "police officers"),
        ("3 arms dealers", 3, None, None, None, "arms dealers"),
    ]),
    ("A 10-point plan and a 2,000-mile border", [("2,000-mile", 2000, None, None, "mi", None)]),
    ("11 radical groups merged into one.", [("11 radical groups", 11, None, None, None, "radical groups")]),
    ("Three Chinese Muslim militants were named.", [("Three Chinese Muslim militants", 3, None, None, None, "Chinese Muslim militants")]),
    # What is counted.
    ("The list took 61 percent of the nationwide vote.", [("61 percent of the nationwide vote", 61, None, None, "%", "nationwide vote")]),
    ("12 of the most remote villages were cut off.", [("12 of the most remote villages", 12, None, None, None, "most remote villages")]),
    ("Close to half of Mrs. Sorel's donors gave twice.", [("Close to half of Mrs. Sorel's donors", 0.5, None, "nearly", "fraction", "Mrs. Sorel's donors")]),
    ("Nearly a third of Mayor Lindt's 2009 backers left.", [("Nearly a third of Mayor Lindt's 2009 backers", 0.333333, None, "nearly", "fraction", "Mayor Lindt's 2009 backers")]),
    ("In truth, one worry I have is money.", [("one worry", 1, None, None, None, "worry")]),
    ("She has zero military experience.", [("zero military experience", 0, None, None, None, "military experience")]),
    ("He served over two decades in public life.", [("over two decades", 2, None, "moreThan", "decade", None)]),
    ("The lead was 12 percentage points in Ohio.", [("12 percentage points", 12, None, None, "percentagePoint", None)]),
    ("A third of the total seats went for $5 million in total.", [
        ("A third of the total seats", 0.333333, None, None, "fraction", "total seats"),
        ("$5 million", 5e6, None, None, "USD", None),
    ]),
    ("They spent $5 million in Texas, $2 million in fines.", [
        ("$5 million", 5e6, None, None, "USD", None),
        ("$2 million in fines", 2e6, None, None, "USD", "fines"),
    ]),
    ("It cost millions of euros.", [("millions of euros", 1e6, None, "multipleOf", "EUR", None)]),
    ("Some 300 24-bed wards and 90 single-family homes stood empty.", [
        ("Some 300 24-bed wards", 300, None, "about", None, "24-bed wards"),
        ("90 single-family homes", 90, None, None, None, "single-family homes"),
    ]),
    ("Dozens of public and private pools leak.", [("Dozens of public and private pools", 12, None, "multipleOf", None, "public and private pools")]),
    ("20 dead and dozens hurt", [("20", 20, None, None, None, None), ("dozens", 12, None, "multipleOf", None, None)]),
    ("Ten heavily armed men and two newly elected judges met.", [
        ("Ten heavily armed men", 10, None, None, None, "heavily armed men"),
        ("two newly elected judges", 2, None, None, None, "newly elected judges"),
    ]),
    ("40 percent of likely voters and 7 likely donors agree.", [
        ("40 percent of likely voters", 40, None, None, "%", "likely voters"),
        ("7 likely donors", 7, None, None, None, "likely donors"),
    ]),
    ("Prices fell to about half their former level.", [("about half their former level", 0.5, None, "about", "fraction", "former level")]),
    # Names, numbers and codes.
    ("Lind 34 percent, Otero 11 percent", [("34 percent", 34, None, None, "%", None), ("11 percent", 11, None, None, "%", None)]),
    ("He lives at 12 Baker Street, near 1600 North Park Avenue.", []),
    ("Call 555-0134, +44 20 7946 0958 or (202) 555-0188.", []),
    ("The post 672425547201294336 was removed.", []),
    ("It ranked number two and the 7-Eleven shut at junction 12.", []),
    ("The new iPhone 6 and the Big Three", []),
    ("They finished 1-2 in the heat.", []),
    ("The first half of the plan was done.", []),
    ("Crowds of 500-1000 people came.", [("500-1000 people", 500, 1000, None, None, "people")]),
    ("The result was plus or minus 3.5 points.", [("3.5 points", 3.5, None, None, None, "points")]),
    ("They polled 60-70% of the guild.", [("60-70% of the guild", 60, 70, None, "%", "guild")]),
    ("They paid $3 billion over 10 years, over 20 years of talks.", [
        ("$3 billion", 3e9, None, None, "USD", None),
        ("10 years", 10, None, None, "year", None),
        ("over 20 years of talks", 20, None, "moreThan", "year", "talks"),
    ]),
    ("She won a third of the electorate and Ms. Otero none.", [("a third of the electorate", 0.333333, None, None, "fraction", "electorate")]),
    ("Only one poll was held, and she was the only one to see it.", [("one poll", 1, None, None, None, "poll")]),
    ("Lind had 1,944 delegates, against Otero’s 900 and Sanders’ 1,192.", [
        ("1,944 delegates", 1944, None, None, None, "delegates"),
        ("900", 900, None, None, None, None),
        ("1,192", 1192, None, None, None, None),
    ]),
    ("Aboard Air Force Two one night; Number two of World War Two", []),
    ("The turnout was the second highest on record.", [("second highest", 2, None, "ordinal", None, None)]),
    # Ages.
    ("Just 61 percent were 45 or older; nobody was younger than 30.", [("61 percent", 61, None, None, "%", None)]),
    ("Voters ages 18 to 39, people between the ages of 18 and 54, those aged between 65 and 74", []),
    ("I am 51, and she is 48; it hurts when you’re 55.", []),
    ("Children under 5 and adults over 65 are at risk.", []),
    ("The bar is under 5 percent.", [("under 5 percent", 5, None, "lessThan", "%", None)]),
    ("His sisters, aged six and nine, and two sons, 12 and 15, came; both men, both 30, left.", [("two sons", 2, None, None, None, "sons")]),
    ("Half of them are under 25.", [("Half", 0.5, None, None, "fraction", None)]),
    ("She sang in the summer of '69.", []),
    # Scales, bounds and units.
    ("Almost north of 65 million", [("north of 65 million", 65e6, None, "moreThan", None, None)]),
    ("Dues have gone up to $8,400.", [("$8,400", 8400, None, None, "USD", None)]),
    ("The toll rose to up to 40 people.", [("up to 40 people", 40, None, "upTo", None, "people")]),
    ("A quarter of a million people marched.", [("A quarter of a million people", 250000, None, None, None, "people")]),
    ("It took two and a half years and three-and-a-half hours.", [
        ("two and a half years", 2.5, None, None, "year", None),
        ("three-and-a-half hours", 3.5, None, None, "hour", None),
    ]),
    ("It hit minus 5 degrees, then 34C and 2 degrees Celsius.", [
        ("minus 5 degrees", -5, None, None, "degree", None),
        ("34C", 34, None, None, "°C", None),
        ("2 degrees Celsius", 2, None, None, "°C", None),
    ]),
    ("It lay 10km off at a depth of 300ft.", [("10km", 10, None, None, "km", None), ("300ft", 300, None, None, "ft", None)]),
    ("Sales rose by a fifth to £2bn, costs by nearly a third.", [
        ("a fifth", 0.2, None, None, "fraction", None),
        ("£2bn", 2e9, None, None, "GBP", None),
        ("nearly a third", 0.333333, None, "nearly", "fraction", None),
    ]),
    ("The list fell by more than half in May; it rose by a third party.", [("more than half", 0.5, None, "moreThan", "fraction", None)]),
    ("It fell to -12C, and parties need 5% or more of the vote.", [
        ("-12C", -12, None, None, "°C", None),
        ("5% or more of the vote", 5, None, "atLeast", "%", "vote"),
    ]),
    ("Oil lost 35 cents and the stamp 2 pence.", [("35 cents", 35, None, None, "cent", None), ("2 pence", 2, None, None, "penny", None)]),
    ("Closer to 15 percent of 900 troops overseas voted.", [
        ("Closer to 15 percent", 15, None, "about", "%", None),
        ("900 troops", 900, None, None, None, "troops"),
    ]),
    ("The firm owes $1 bn and 3 crore.", [("$1 bn", 1e9, None, None, "USD", None), ("3 crore", 3e7, None, None, None, None)]),
    # Multiples, and numbers side by side.
    ("Rents rose twofold, then a ten-fold jump and a 30-fold one.", [
        ("twofold", 2, None, None, "times", None),
        ("ten-fold", 10, None, None, "times", None),
        ("30-fold", 30, None, None, "times", None),
    ]),
    ("Losses grew more than threefold.", [("more than threefold", 3, None, "moreThan", "times", None)]),
    ("She unfolded a manifold; sheep in two folds slept.", [("two folds", 2, None, None, None, "folds")]),
    ("The 12,000-odd houses and twenty-odd men stayed 30-odd years.", [
        ("12,000-odd houses", 12000, None, "about", None, "houses"),
        ("twenty-odd men", 20, None, "about", None, "men"),
        ("30-odd years", 30, None, "about", "year", None),
    ]),
    ("He did 30 odd jobs and drew an odd crowd.", [("30 odd jobs", 30, None, None, None, "odd jobs")]),
    ("In delegates she leads Otero 458 to 359.", [("458", 458, None, None, None, None), ("359", 359, None, None, None, None)]),
    ("The board backed Lind 14 to 9 on Friday.", [("14", 14, None, None, None, None), ("9", 9, None, None, None, None)]),
    ("The firm sold Boeing 737 to 747 owners.", []),
    ("The fee is small (2 percent to 3 percent a year).", [("2 percent to 3 percent", 2, 3, None, "%", None)]),
    ("He trails by 5 to 8 points.", [("5 to 8 points", 5, 8, None, None, "points")]),
    ("She lost 10 to 12 seats.", [("10 to 12 seats", 10, 12, None, None, "seats")]),
    ("The doors open at six. He rose at five in the morning, ate at 7 and slept at ten, he said.", []),
    ("The toll stood at six, and he put the cost at 12.", [("six", 6, None, None, None, None), ("12", 12, None, None, None, None)]),
    ("They met at six schools, at 5 percent.", [("six schools", 6, None, None, None, "schools"), ("5 percent", 5, None, None, "%", None)]),
    ("It was capped at six and aimed at nine men.", [("six", 6, None, None, None, None), ("nine men", 9, None, None, None, "men")]),
    ("The cut took $18million and £2.5billion; 40million eels died.", [
        ("$18million", 18e6, None, None, "USD", None),
        ("£2.5billion", 2.5e9, None, None, "GBP", None),
        ("40million eels", 40e6, None, None, None, "eels"),
    ]),
    ("The Band of Nine and the Council of Five Hundred met; a crowd of nine men left.", [("nine men", 9, None, None, None, "men")]),
    ("She passed three extensive national safety and fire drill screenings.", [
        ("three extensive national safety and fire drill screenings", 3, None, None, None, "extensive national safety and fire drill screenings"),
    ]),
    ("A first offender, he made 20 bucks.", [("20 bucks", 20, None, None, "USD", None)]),
    ("When I was nine and two dogs barked, I fled.", [("two dogs", 2, None, None, None, "dogs")]),
    ("It has the second-highest number of cranes, 247, on the coast; Ana Ruiz, 93, counted them.", [("247", 247, None, None, None, None)]),
    ("They will boost the number of nurses from 70 to 85.", [("70", 70, None, None, None, None), ("85", 85, None, None, None, None)]),
    ("Prices rose by a third from 2001 to 2014.", [("a third", 0.333333, None, None, "fraction", None)]),
    ("He spoke of 100, 200 or 250 nurses; four or five nurses came.", [
        ("100", 100, None, None, None, None),
        ("200", 200, None, None, None, None),
        ("250 nurses", 250, None, None, None, "nurses"),
        ("four or five nurses", 4, 5, None, None, "nurses"),
    ]),
    # Thousands set apart by spaces.
    ("The mill ground 412 000 t in May and 1 300 250 t in all.", [
        ("412 000 t", 412000, None, None, "t", None),
        ("1 300 250 t", 1300250, None, None, "t", None),
    ]),
    ("Some 17\u00a0500 pupils and 2\u202f100 teachers struck for €9\u2009000.", [
        ("Some 17\u00a0500 pupils", 17500, None, "about", None, "pupils"),
        ("2\u202f100 teachers", 2100, None, None, None, "teachers"),
        ("€9\u2009000", 9000, None, None, "EUR", None),
    ]),
    ("On May 5 300 people came; in 2015 300 more.", [("300", 300, None, None, None, None)]),
    # Hyphenated measures.
    ("A six-hour search, a 40-percent cut, a 3,500-tonne barge and a ten-week-long strike", [
        ("six-hour", 6, None, None, "hour", None),
        ("40-percent", 40, None, None, "%", None),
        ("3,500-tonne", 3500, None, None, "t", None),
        ("ten-week", 10, None, None, "week", None),
    ]),
    ("A nine-year-old ran a 24-7 shop on a seven-day-a-week permit.", []),
    # Ranges after `to` and `by`; changes.
    ("Rents would climb to 4 to 5 thousand; it fell to 30 to 40 percent.", [
        ("4 to 5 thousand", 4000, 5000, None, None, None),
        ("30 to 40 percent", 30, 40, None, "%", None),
    ]),
    ("Fares rise by 3 to 6 percent; stocks drop 7 to 9 million tonnes.", [
        ("3 to 6 percent", 3, 6, None, "%", None),
        ("7 to 9 million tonnes", 7e6, 9e6, None, "t", None),
    ]),
    ("It dropped from about 80 to 50 percent.", [("80", 80, None, None, "%", None), ("50 percent", 50, None, None, "%", None)]),
    # Money.
    ("He got RM7.5 million, nearly RM80,000, KSh 60 million and ₦3bn.", [
        ("RM7.5 million", 7.5e6, None, None, "MYR", None),
        ("nearly RM80,000", 80000, None, "nearly", "MYR", None),
        ("KSh 60 million", 6e7, None, None, "KES", None),
        ("₦3bn", 3e9, None, None, "NGN", None),
    ]),
    ("Thieves took SI$40,000; the Sensex firm lost Rs 12 crore.", [
        ("SI$40,000", 40000, None, None, "SBD", None),
        ("Rs 12 crore", 1.2e8, None, None, "INR", None),
    ]),
    ("The road cost R12bn or R950,000 a mile, and the R22 was closed.", [
        ("R12bn", 12e9, None, None, "ZAR", None),
        ("R950,000", 950000, None, None, "ZAR", None),
    ]),
    ("They paid 3 million Norwegian kroner and 40 Egyptian pounds.", [
        ("3 million Norwegian kroner", 3e6, None, None, "NOK", None),
        ("40 Egyptian pounds", 40, None, None, "EGP", None),
    ]),
    ("They paid 3 million kroner, 20 pesos and 50 rupees.", [
        ("3 million kroner", 3e6, None, None, None, None),
        ("20 pesos", 20, None, None, None, None),
        ("50 rupees", 50, None, None, None, None),
    ]),
    ("A farmer in Lahore owes 90,000 rupees.", [("90,000 rupees", 90000, None, None, "PKR", None)]),
    ("Traders in Pakistan and India lost 90,000 rupees.", [("90,000 rupees", 90000, None, None, None, None)]),
    ("Millions of Philippine pesos were lost.", [("Millions of Philippine pesos", 1e6, None, "multipleOf", "PHP", None)]),
    ("The council in Brisbane will spend $40 million.", [("$40 million", 4e7, None, None, None, None)]),
    # Bounds, lengths, and what a number alone counts.
    ("Just under 400 homes, just over a third of them, and slightly more than 2 km", [
        ("Just under 400 homes", 400, None, "nearly", None, "homes"),
        ("just over a third", 0.333333, None, "moreThan", "fraction", None),
        ("slightly more than 2 km", 2, None, "moreThan", "km", None),
    ]),
    ("The wreck lies 35m below the pier, near a 60m mast; 35m voters live there.", [
        ("35m", 35, None, None, "m", None),
        ("60m", 60, None, None, "m", None),
        ("35m voters", 35e6, None, None, None, "voters"),
    ]),
    ("The guests stayed over two nights and handed over six men; it took over two weeks.", [
        ("two nights", 2, None, None, None, "nights"),
        ("six men", 6, None, None, None, "men"),
        ("over two weeks", 2, None, "moreThan", "week", None),
    ]),
    ("He made 53 stops, also in a hamlet with a population under 500.", [
        ("53 stops", 53, None, None, None, "stops"),
        ("under 500", 500, None, "lessThan", None, None),
    ]),
    ("Four boats left and three were lost. Nine sank.", [
        ("Four boats", 4, None, None, None, "boats"),
        ("three", 3, None, None, None, "boats"),
        ("Nine", 9, None, None, None, None),
    ]),
    ("It rose from a quarter to a third of the vote.", [("a third of the vote", 0.333333, None, None, "fraction", "vote")]),
    ("It cost twice the whole budget and three times its own quota; they met twice the same day.", [
        ("twice", 2, None, None, "times", None),
        ("three times", 3, None, None, "times", None),
    ]),
    ("She misses at least one day a week; one day a dog ran.", [("at least one day", 1, None, "atLeast", "day", None)]),
    ("Five of the boys were under 18, and she was under 16.", [("Five of the boys", 5, None, None, None, "boys")]),
    ("The Falcons (6-5, 3-4) play the Swans (4-7).", []),
    ("They want net zero, zero waste and ground zero.", [("zero waste", 0, None, None, None, "waste")]),
    ("Three-fifths of the crop and six-tenths of the hay were lost; it shrank to a quarter.", [
        ("Three-fifths of the crop", 0.6, None, None, "fraction", "crop"),
        ("six-tenths of the hay", 0.6, None, None, "fraction", "hay"),
        ("a quarter", 0.25, None, None, "fraction", None),
    ]),
    # Signs that stand before large sums only, scales of scales, multiples of a comparison.
    ("India's dam cost 3.5 lakh crore rupees; Patna got Rs 10-12 crore.", [('3.5 lakh crore rupees', 3500000000000, None, None, 'INR', None), ('Rs 10-12 crore', 100000000, 120000000, None, 'INR', None)]),
    ('Two lakh crore were pledged.', [('Two lakh crore', 2000000000000, None, None, None, None)]),
    ('The state spent N500m on drains, N1.3 billion on roads and N85,000 on tea.', [('N500m', 500000000, None, None, 'NGN', None), ('N1.3 billion', 1300000000, None, None, 'NGN', None), ('N85,000', 85000, None, None, 'NGN', None)]),
    ('Cebu got P300 million and a P1.2-billion seawall.', [('P300 million', 300000000, None, None, 'PHP', None), ('P1.2-billion', 1200000000, None, None, 'PHP', None)]),
    ('Botswana will spend P300 million on wells.', [('P300 million', 300000000, None, None, 'BWP', None)]),
    ('Somebody lost P300 million.', [('P300 million', 300000000, None, None, None, None)]),
    ('Zambia borrowed K900 million.', [('K900 million', 900000000, None, None, 'ZMW', None)]),
    ('The P45 form was late and the N95 mask tore on K2.', []),
    ('Rates fell by a quarter of a percentage point, then half a percentage point; he ran half a mile.', [('a quarter of a percentage point', 0.25, None, None, 'percentagePoint', None), ('half a percentage point', 0.5, None, None, 'percentagePoint', None), ('half a mile', 0.5, None, None, 'mi', None)]),
    ('Twice as many people came, three times the average; the herd is ten times larger.', [('Twice', 2, None, None, 'times', None), ('three times', 3, None, None, 'times', None), ('ten times', 10, None, None, 'times', None)]),
    ('He was jailed three times.', [('three times', 3, None, None, None, 'times')]),
    ('He ran 100m in the lake.', [('100m', 100, None, None, 'm', None)]),
    ('The 900-strong choir sang of 60 MWh and a 500ml bottle.', [('900', 900, None, None, None, None), ('60 MWh', 60, None, None, 'MWh', None), ('500ml', 500, None, None, 'ml', None)]),
    ('Zero arrests were made.', [('Zero arrests', 0, None, None, None, 'arrests')]),
    ('The 10,000th ferry sailed.', [('10,000th ferry', 10000, None, 'ordinal', None, 'ferry')]),
    ('It met its two millionth visitor, who paid 18pc more.', [('two millionth visitor', 2000000, None, 'ordinal', None, 'visitor'), ('18pc', 18, None, None, '%', None)]),
    ('It lost 3,4 percent, then 0,5% of 1,200 percent.', [('3,4 percent', 3.4, None, None, '%', None), ('0,5%', 0.5, None, None, '%', None), ('1,200 percent', 1200, None, None, '%', None)]),
    ('There is zero tolerance for zero chance.', []),
    ('The line lost 3 billion yen in fiscal 2024.', [('3 billion yen', 3000000000, None, None, 'JPY', None)]),
    ('Fares in South Africa rose to R450; the R512 was closed.', [('R450', 450, None, None, 'ZAR', None)]),
    ('Rice cost P120 in the Philippines.', [('P120', 120, None, None, 'PHP', None)]),
    ('He filled in form P720.', []),
    ('Australia exports to Canada. It lost $3.', [('$3', 3, None, None, 'USD', None)]),
    ('Australia won. Australia sang. Australia slept. It lost $3.', [('$3', 3, None, None, None, None)]),
    ('Call 0800 123 456 about clause 4 of bill 212.', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(
    text: str, expected: list[tuple[str, float, float | None, str | None, str | None, str | None]]
) -> None:
    found = find_quantities(text)
    assert [(q.text, q.value, q.maxValue, q.qualifier, q.unit, q.of) for q in found] == expected
    assert all(text[q.start : q.end] == q.text for q in found)


@pytest.mark.parametrize(
    ("url", "unit"),
    [
        ("https://news.example.com.au/a", "AUD"),
        ("https://news.example.ca/a", "CAD"),
        ("https://news.example.com/a", "USD"),
        ("https://news.example.se/a", "USD"),
    ],
)
def test_dollars_of_the_country_of_publication(url: str, unit: str) -> None:
    text = "The school costs $2 million."
    assert [q.unit for q in find_quantities(text, places=find_places(text, country=country_of(url)))] == [unit]


def test_any_number_of_numbers_in_a_row() -> None:
    assert len(find_quantities("two and " * 3000)) == 3000


def test_inside_fragments_only() -> None:
    text = "Two men said that three men died."
    assert [quantity.value for quantity in items_inside(find_quantities(text), [(18, len(text))])] == [3]
