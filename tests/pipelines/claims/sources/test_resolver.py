import re
import time

import pytest

from pipelines.claims.sources.resolver import SourceResolver
from tests.pipelines.claims.given import discourse_of

# Sources stand in square brackets; the last one is asked for. text, name, type
CASES = [
    # pronouns
    ("[Ana Ruiz] opened the fair. [She] said it was late.", "Ana Ruiz", "person"),
    ("[Karl Weber] met Ana Ruiz in Oslo. [He] said the talks failed.", "Karl Weber", "person"),
    ("Karl Weber met [Ana Ruiz], who spoke first. [She] said the talks failed.", "Ana Ruiz", "person"),
    ("[Mayor Olga Petrova] opened the bridge. Karl Weber cut the ribbon. [She] said it was safe.", "Olga Petrova", "person"),
    ("[Peter Okoye], the coach, praised the team. “We tried,” [he] said.", "Peter Okoye", "person"),
    ("“It is over,” said [Sen. Marta Silva]. [She] added that no one was to blame.", "Marta Silva", "person"),
    ("[An activist] spoke to reporters on Monday. [He] said two had died.", None, "unnamed"),
    ("[Ana Ruiz], [who] chairs the board, resigned.", "Ana Ruiz", "person"),
    ("[Harbour Bank] cut jobs on Friday. [It] said costs were too high.", "Harbour Bank", "organization"),
    ("[An army spokesman] spoke first. [Officials] left. [It] said costs were too high.", None, None),
    ("[Residents] left the valley. [They] said the dam was leaking.", None, "group"),
    ("[The Northern Herald] ran the story. [It] reported that ten had died.", "Northern Herald", "publication"),
    ("While [he] praised the plan, [Karl Weber] asked for time.", "Karl Weber", "person"),
    ("Nobody knew. [He] said so.", None, "person"),
    ("“[I] saw it,” [Ana Ruiz] said.", "Ana Ruiz", "person"),
    ("Peter Okoye, a clerk at the Harbour Bank [who] kept the books, left.", "Peter Okoye", "person"),
    ("[France] said it would wait.", "France", "officials"),
    ("[India and Pakistan] said they would talk.", "India and Pakistan", "group"),
    ("[Twelve nations] said they would sign.", None, "group"),
    ("[the MEC for health, Lerato Mokoena,] said it was late.", "Lerato Mokoena", "person"),
    ("[The MLA for Kollam, Shashi Menon,] said it was late.", "Shashi Menon", "person"),
    ("[The band’s record label, Bluewell,] said it was late.", "Bluewell", "organization"),
    ("[The bank’s parent, Halvorsen Group,] said it was late.", "Halvorsen Group", "organization"),
    ("[Datuk Seri Hamid Latif] said it was late.", "Hamid Latif", "person"),
    ("[The licence] says it was late.", None, "document"),
    ("[A letter from Ana Ruiz’s office] said it was late.", None, "document"),
    ("[A letter by Ana Ruiz] said it was late.", "Ana Ruiz", "document"),
    ("Commanding Officer (CO) Karl Weber spoke. The [CO] said it was late.", "Karl Weber", "person"),
    ("Rivers Minister Karl Weber spoke. [The Prime Minister] said it was late.", None, "unnamed"),
    ("[Commander of the battalion Lt. Col. Karl Weber] said it was late.", "Karl Weber", "person"),
    ("[The FIR] said it was late.", None, "document"),
    ("HexaTel fell. Experts polled by Ruiz Financial expected more. [The company] said it was late.", "HexaTel", "organization"),
    (
        "HexaTel fell. [The company] said it was late. It rained. It snowed. It froze. It thawed. Sales fell. [The company] said it hoped.",
        "HexaTel",
        "organization",
    ),
    (
        "HexaTel fell. [The company] said it was late. Alden Motors rose. It snowed. It froze. It thawed. Sales fell. [The company] said it hoped.",
        None,
        "organization",
    ),
    ("[The Danish envoy to Ghana Karl Weber] said it was late.", "Karl Weber", "person"),
    ("[The lawyer for miner Karl Weber] said it was late.", None, "unnamed"),
    ("[The lawyer for Ghana’s Karl Weber] said it was late.", None, "unnamed"),
    ("[The paper in the Annals of the Rivers Society] said it was late.", None, "document"),
    ("[The husband of crash victim, Ana Ruiz,] said it was late.", None, "unnamed"),
    ("[The chief of police, Ana Ruiz,] said it was late.", "Ana Ruiz", "person"),
    ("[The guild of boatmen] said it was late.", None, "organization"),
    ("[Ofgem] said it was late.", "Ofgem", "organization"),
    ("Nikola Tesla left. [Tesla] said it was late.", "Nikola Tesla", "person"),
    ("[The Bergen-based company] said it was late.", None, "organization"),
    ("[Harbour Bank] rose on Monday. [The Bergen-based bank] said it was late.", "Harbour Bank", "organization"),
    ("[A Bergen-based aid group] said it was late.", None, "organization"),
    ("[Ana Ruiz KC] said it was late.", "Ana Ruiz", "person"),
    ("Bassem al-Masri left. [Masri] said it was late.", "Bassem al-Masri", "person"),
    ("Bassem el-Masri left. [El-Masri] said it was late.", "Bassem el-Masri", "person"),
    ("Pedro Lima dos Santos left. [Dos Santos] said it was late.", "Pedro Lima dos Santos", "person"),
    ("[Comrade Ana Ruiz] said it was late.", "Ana Ruiz", "person"),
    ("[Taoiseach Niall Daly] said it was late.", "Niall Daly", "person"),
    ("Tomás Ibarra Quintana left. [Ibarra] said it was late.", "Tomás Ibarra Quintana", "person"),
    ("Tomás Ibarra Quintana left. [Ibarra Quintana] said it was late.", "Tomás Ibarra Quintana", "person"),
    ("[Alhaji Musa Bello] said it was late.", "Musa Bello", "person"),
    ("Orla Ní Chonaill left. [Ms Ní Chonaill] said it was late.", "Orla Ní Chonaill", "person"),
    ("[The auditor-general] said it was late.", None, "unnamed"),
    ("[Current and former officers who served in Oslo] said it was late.", None, "officials"),
    ("[A bench led by Ana Ruiz] said it was late.", None, "organization"),
    ("[A batch of Harbour Bank emails released in May] said it was late.", None, "document"),
    ("[One Republican] said it was late.", None, "unnamed"),
    ("[One user] said it was late.", None, "unnamed"),
    ("[Someone at the meeting] said it was late.", None, "unnamed"),
    ("[Executives there] said it was late.", None, "group"),
    ("[The online retail giant] said it was late.", None, "organization"),
    ("The Supreme Court sat. [An appeals court] said it would wait.", None, "organization"),
    ("The Supreme Court sat. [The district court] said it would wait.", None, "organization"),
    ("[Chairman and chief executive Karl Weber] said it rained.", "Karl Weber", "person"),
    ("[Karl Weber, head of ports and trade at the council,] said it rained.", "Karl Weber", "person"),
    ("[Analysts polled by Reuters] said it rained.", None, "group"),
    ("[Researchers like Ana Ruiz] said it rained.", None, "group"),
    ("[Coastal Rescue Service (CRS) Director Eva Holm] said it rained.", "Eva Holm", "person"),
    ("[Another leading figure, Ana Ruiz,] said it rained.", "Ana Ruiz", "person"),
    ("[An appeals court] said it rained. The Supreme Court will sit in May.", None, "organization"),
    ("[South Korea’s Coast Guard] said it rained.", "South Korea’s Coast Guard", "organization"),
    ("[The Russian Defense Ministry] said it rained.", "Russian Defense Ministry", "organization"),
    ("[The official figures] show a loss.", None, "document"),
    ("[The coast guard] said it rained.", None, "organization"),
    ("[Master of ceremonies Ana Ruiz, who lives in Oslo] said it rained.", "Ana Ruiz", "person"),
    ("[Fifty of the port’s officers] said it rained.", None, "group"),
    ("[Weber’s likely VP] said it rained.", None, "unnamed"),
    ("[Farmers along the Murray] said it rained.", None, "group"),
    ("[Some on Twitter] said it rained.", None, "group"),
    ("[U.S. Reps. Ana Ruiz, Karl Weber and Eva Holm] said it rained.", "Ana Ruiz, Karl Weber and Eva Holm", "group"),
    ("[Ana Ruiz, Ohio Gov. Karl Weber and Sen. Eva Holm of Utah] said it rained.", "Ana Ruiz, Karl Weber and Eva Holm", "group"),
    ("Trainer Ana Ruiz left. [Her jockey] said it rained.", None, "unnamed"),
    ("[The beekeeper] said it rained.", None, "unnamed"),
    ("[The beekeepers] said it rained.", None, "group"),
    ("[A group called the Harbour Watch] said it rained.", "Harbour Watch", "organization"),
    ("MOSCOW (AP) — A capsule landed. [The Russian space agency] said the crew was well.", "Russian space agency", "organization"),
    ("[Eritrea’s Information Ministry] said it rained.", "Eritrea’s Information Ministry", "organization"),
    ("[Tide records entered at the inquest] showed a rise.", None, "document"),
    ("[A study last spring by geologists] found a rift.", None, "document"),
    ("[The harbour chairmen] asked for time.", None, "group"),
    ("[The two] asked for time.", None, "group"),
    ("[Satellite images] show that two islands have gone.", None, "document"),
    ("[Government data] show that two islands have gone.", None, "document"),
    ("[Recent polling] showed her ahead. The Harbour Institute poll did not.", None, "document"),
    ("[NordJet] said on Friday that it would cut flights.", "NordJet", "organization"),
    # surnames, titles, acronyms
    ("[Ana Ruiz] came. Later [Ruiz] said it rained.", "Ana Ruiz", "person"),
    ("[President Ana Ruiz] came. Later [Ms. Ruiz] said it rained.", "Ana Ruiz", "person"),
    ("Karl Weber and his wife, Eva Weber, came. [Mrs. Weber] said it rained.", "Eva Weber", "person"),
    ("Karl Weber and his wife, Eva Weber, came. [Mr. Weber] said it rained.", "Karl Weber", "person"),
    ("The Coastal Rescue Service (CRS) came. [The CRS] said it rained.", "Coastal Rescue Service", "organization"),
    ("The Financial Times asked. [The FT] reported a loss.", "Financial Times", "publication"),
    ("The envoy flew in. [U.N. envoy Lars Holm] said it rained.", "Lars Holm", "person"),
    ("[Ruiz] said it rained.", "Ruiz", "person"),
    ("[Ana Ruiz, a spokeswoman for the harbour,] said it rained.", "Ana Ruiz", "person"),
    ("[A spokesman, Karl Weber,] said it rained.", "Karl Weber", "person"),
    ("[Press secretary Karl Weber] said it rained.", "Karl Weber", "person"),
    # persons by role
    ("[Mayor Olga Petrova] spoke. The council listened. [The mayor] said taxes would fall.", "Olga Petrova", "person"),
    ("Sen. Marta Silva rose. [The senator] denied it.", "Marta Silva", "person"),
    ("[Lars Holm, a professor of law,] wrote the brief. [The professor] said it was sound.", "Lars Holm", "person"),
    ("The report came late. [The activist] said so.", None, "unnamed"),
    ("[An activist] spoke on Monday. Police listened. [The activist] said two had died.", None, "unnamed"),
    ("[A 26-year-old student] fled in May. [The student] said the road was shut.", None, "unnamed"),
    # bodies
    ("[The Foreign Ministry] spoke. [The ministry] said talks would go on.", "Foreign Ministry", "organization"),
    ("[The Harbour Workers Union] met. [The union] said it would strike.", "Harbour Workers Union", "organization"),
    ("[The Obama administration] replied.", "Obama administration", "organization"),
    ("[A union] met on Friday.", None, "organization"),
    # publications and documents
    ("[The Northern Herald] asked first. [The newspaper] said it had tapes.", "Northern Herald", "publication"),
    ("[The Guardian] asked first. Rain fell. [The daily] said it had tapes.", "Guardian", "publication"),
    ("The Coastal Post had the tape. [The paper] said it was real.", "Coastal Post", "publication"),
    ("[A report by Clean Rivers Watch] said fish had died.", "Clean Rivers Watch", "document"),
    ("[The Guardian] said many would flee. [The report] added that smugglers were paid.", "Guardian", "document"),
    ("[A Bloomberg poll] put her ahead.", "Bloomberg", "document"),
    ("[A newspaper] said so.", None, "publication"),
    # several
    ("[Ana and Karl Weber, the owners of the yard,] said it rained.", "Ana Weber and Karl Weber", "group"),
    ("[Mayor Ana Ruiz and former Gov. Karl Weber] said it rained.", "Ana Ruiz and Karl Weber", "group"),
    ("[Mayor Ana Ruiz and Democratic Gov. Karl Weber] said it rained.", "Ana Ruiz and Karl Weber", "group"),
    ("[The two candidates Ana Ruiz and Karl Weber] said it rained.", "Ana Ruiz and Karl Weber", "group"),
    ("[Aides to Ana Ruiz and Karl Weber] said it rained.", None, "group"),
    ("[She and her lawyers] said it rained.", None, "group"),
    ("[Pentagon and Foreign Ministry officials] said it rained.", None, "officials"),
    ("[The fishing community, including boat owners,] said it rained.", None, "group"),
    ("[The Associated Press] said it rained.", "Associated Press", "publication"),
    ("[People in Oslo] said it rained.", None, "group"),
    ("[One of the pilots, a friend of Ana Ruiz,] said it rained.", None, "unnamed"),
    ("[One of the pilots, Ana Ruiz,] said it rained.", "Ana Ruiz", "person"),
    ("[One onlooker, Ana Ruiz,] said it rained.", "Ana Ruiz", "person"),
    ("Former mayor Ana Ruiz spoke. [The mayor] said it rained.", None, "unnamed"),
    ("Former mayor Ana Ruiz spoke. [The former mayor] said it rained.", "Ana Ruiz", "person"),
    ("The Hospital Nurses Union asked. [The organisation] said it rained.", "Hospital Nurses Union", "organization"),
    ("The Union Hospital asked. [The organisation] said it rained.", None, "organization"),
    ("Eva Holm slept. [The pilot, 52-year-old Ana Ruiz of Oslo,] said it rained.", "Ana Ruiz", "person"),
    ("We met tenants at St. Mark's [who] said it rained.", None, "group"),
    ("[The prosecution] said it rained.", None, "officials"),
    ("Hexa Motors Ltd. (NYSE: HM) fell. [HM] said it rained.", "Hexa Motors Ltd.", "organization"),
    ("Fish died, said an economist at Hexa. [The company] said it rained.", None, "organization"),
    ("Hexa Foods slept. [The Wells, Ont.-based company] said it rained.", "Hexa Foods", "organization"),
    ("[The Coastal Union, a British newspaper,] said it rained.", "Coastal Union", "publication"),
    ("[A lawsuit filed by Ana Ruiz in May] told of a storm.", "Ana Ruiz", "document"),
    ("Eva and her husband, Tom Weber, were met by an organiser. [The organiser] said it rained.", None, "unnamed"),
    ("[Those polled] said it rained.", None, "group"),
    ("[37%] said it rained.", None, "group"),
    ("[More] said it rained.", None, "group"),
    # a person after roles, before what he is
    ("[Secretary of State Ana Ruiz] said it rained.", "Ana Ruiz", "person"),
    ("[Painter and union activist Ana Ruiz, Karl Weber's former partner] said it rained.", "Ana Ruiz", "person"),
    ("Karl Weber Sr. founded it. Karl Weber Jr. sold it. [Karl Weber Jr.] said it rained.", "Karl Weber Jr.", "person"),
    ("Karl A. Weber rose. Karl Weber Jr. left. [Mr. Weber] said it rained.", "Karl A. Weber", "person"),
    ("Xu Qing rose. Her husband, Xu Lan, left. “I stay,” [she] said.", "Xu Qing", "person"),
    ("Qing Xu rose. Her husband, Lan Xu, left. [Mrs. Xu] said it rained.", "Qing Xu", "person"),
    ("Karl Weber rose. [Engineers like Peter Okoye, of Lagos,] disagreed. [He] said it rained.", "Peter Okoye", "person"),
    # nobody whom the text names
    ("[Ana Ruiz] spoke. [Another fisherman] saw the fire. [The man] said it rained.", None, "unnamed"),
    ("[A baker], who did not want his name used, said it rained.", None, "unnamed"),
    ("[A baker], who would not be identified, said it rained.", None, "unnamed"),
    ("The Harbour Bank lost. Weber is angry. [His campaign] said it rained.", None, "organization"),
    ("[The group backing Ana Ruiz] said it rained.", None, "organization"),
    ("[Guild members probing the Oslo fire] said it rained.", None, "group"),
    ("[The opera legend] said it rained.", None, "unnamed"),
    ("Karl Weber spoke. “Ask the trader,” Weber said. [The trader] said it rained.", None, "unnamed"),
    (
        "Olga Petrova, the actress, sang. It rained. It snowed. It froze. Nobody came.\n\nEva Holm made tea. [The actress] said it rained.",
        "Olga Petrova",
        "person",
    ),
    ("[The actor Karl Weber] sang. Nobody came. [The actor] said it rained.", "Karl Weber", "person"),
    ("[Both Ana Ruiz and Karl Weber] said it rained.", "Ana Ruiz and Karl Weber", "group"),
    ("[The clerk I spoke to, Karl Weber,] said it rained.", "Karl Weber", "person"),
    ("Ana Ruiz lost. [Ruiz’s close friends and allies] said it rained.", None, "group"),
    # documents
    ("[An editorial in the Coastal Post] told of a storm.", "Coastal Post", "document"),
    ("The Bloomberg poll came out on Monday. It rained. [The poll] put her ahead.", "Bloomberg", "document"),
    ("In a statement, Ana Ruiz said it rained. [The statement] told of a storm.", None, "document"),
    ("In a letter, [Ana Ruiz] said it rained. [The letter] told of a storm.", "Ana Ruiz", "document"),
    ("A study by the Polar Institute is out. Snow fell. [The study] told of a storm.", "Polar Institute", "document"),
    ("The Harbour Herald reported a loss. [The port's own records] told of a gain.", None, "document"),
    ("[A Northern Herald Voter Survey] put her ahead.", "Northern Herald Voter Survey", "document"),
    ("The Justice Department waited. [Justice] said it rained.", "Justice Department", "organization"),
    ("A recent Reuters survey is out. Snow fell. [The study] told of a storm.", "Reuters", "document"),
    # one that spoke may have written it, one of two may not
    ("[The Harbour Herald] said boats sink. [The Coastal Post] said boats float. [The report] told of a storm.", None, "document"),
    ("[A new batch of Harbour Board emails] told of a storm.", None, "document"),
    ("[The latest Harbourpoll] told of a storm.", "Harbourpoll", "document"),
    ("Norden Shipping lost money. [The company, which owns ten boats,] told of a storm.", "Norden Shipping", "organization"),
    ("[Harbour Bank] said boats sink. [The latest Ledger/Nordic survey] told of a storm.", "Ledger", "document"),
    ("The Party of Boats met. It could win, the Party of Boats feared. [The poll] told of a storm.", None, "document"),
    ("[Two polls, one from Ruiz University,] told of a storm.", None, "document"),
    ("He wrote for the Harbour Herald. It rained. [The op-ed] told of a storm.", "Harbour Herald", "document"),
    ("The Harbour Herald printed it. [Several newspapers] said it rained.", None, "publication"),
    # police forces, institutes, newspapers
    ("[The NYPD] said it rained.", "NYPD", "officials"),
    ("[The sheriff's office] said it rained.", None, "officials"),
    ("[The International Centre for Harbour Studies] said it rained.", "International Centre for Harbour Studies", "organization"),
    ("[The Institute of Polar Studies] said it rained.", "Institute of Polar Studies", "organization"),
    ("[The Harbour-Gazette] said it rained.", "Harbour-Gazette", "publication"),
    ("[The gun lobby] said it rained.", None, "organization"),
    # parts of many
    ("[A third of voters, 33%,] said it rained.", None, "group"),
    ("[Just over a quarter, 26 percent,] said it rained.", None, "group"),
    ("[One in five] said it rained.", None, "group"),
    ("[A lot of people here] said it rained.", None, "group"),
    ("[Harbour Guild leadership] said it rained.", None, "group"),
    ("[A few of the oldest members, such as Ana Ruiz,] said it rained.", None, "group"),
    # persons named with their office, or behind it
    ("The other candidate, [former Secretary of State Ana Ruiz,] said it rained.", "Ana Ruiz", "person"),
    ("[A former mayor -- Ana Ruiz, who lost in May --] said it rained.", "Ana Ruiz", "person"),
    ("Ana Ruiz called Mark Weber, whose son, James Weber, was there. [Weber] said it rained.", "Mark Weber", "person"),
    ("[Chairman of the Harbour Committee Rep. Ana Ruiz (D-Calif.)] said it rained.", "Ana Ruiz", "person"),
    ("[Master of ceremonies Ana Ruiz, who lives in Oslo] said it rained.", "Ana Ruiz", "person"),
    ("[Aides to Rep. Ana Ruiz] said it rained.", None, "group"),
    ("[His wife, longtime Ruiz aide Eva Holm,] said it rained.", "Eva Holm", "person"),
    ("[A senator, Utah’s Karl Weber,] said it rained.", "Karl Weber", "person"),
    ("[Karl Weber  and Ana Ruiz] said it rained.", "Karl Weber and Ana Ruiz", "group"),
    ("[The cameraman] said it rained.", None, "unnamed"),
    ("[A newly released email relating to Oslo] told of a storm.", None, "document"),
    ("[The Harbour Herald] had it. [The cable] told of a storm.", None, "document"),
    ("Apple CEO Tim Cook was there. [Apple] said boats sink.", "Apple", "organization"),
    ("Donald Weber Jr. came with Karl Weber on Monday. [Weber Jr.] said it rained.", "Donald Weber Jr.", "person"),
    ("Democratic front-runner Ana Ruiz spoke. [The GOP front-runner] said it rained.", None, "unnamed"),
    ("Democratic front-runner Ana Ruiz spoke. [The Democratic front-runner] said it rained.", "Ana Ruiz", "person"),
    ("Labour leader Ana Ruiz spoke. [The Tory leader] said it rained.", None, "unnamed"),
    ("A majority stayed, and 18% [who] said it rained.", None, "group"),
    ("She met three old women there [who] said it rained.", None, "unnamed"),
    ("Mayor Ana Ruiz opened it. It rained. It snowed. It froze. Nobody came. Mayor Karl Weber of Bergen left. It rained. It snowed. It froze. Nobody came. [The mayor] said it rained.", None, "unnamed"),
    ("[The government of Syrian President Ana Ruiz] said it rained.", None, "officials"),
    ("[The party of former President Ana Ruiz] said it rained.", None, "organization"),
    ("Pope Benedict left. [Benedict] said it rained.", "Pope Benedict", "person"),
    # bodies by their initials
    ("According to [WHO], it rained.", "WHO", "organization"),
    ("The Department of Harbours sued. [The DOH] said it rained.", "Department of Harbours", "organization"),
    ("[The Coastal Post and the Harbour Herald each] said it rained.", "Coastal Post and Harbour Herald", "group"),
    # names of many countries
    ("[Lawmaker Wong Siu-ling] spoke. [Wong] said it was late.", "Wong Siu-ling", "person"),
    ("[Tan Sri Rashid Omar Latif] spoke. [Rashid Omar] said it was late.", "Rashid Omar Latif", "person"),
    ("[Tan Wei Ling] said it was late.", "Tan Wei Ling", "person"),
    ("[Malam Audu Bello] said it was late.", "Audu Bello", "person"),
    ("[Cr Joan Hadley] said it was late.", "Joan Hadley", "person"),
    ("[Its agent, Capt. Lito dela Rosa,] said it was late.", "Lito dela Rosa", "person"),
    ("[Ana Ruiz], of Kempton, spoke. [The Kempton MP] said it was late.", "Ana Ruiz", "person"),
    ("Ana Ruiz slept. [The Kempton MP] said it was late.", None, "unnamed"),
    ("[Ana Ruiz] spoke. [The former nurse] said it was late.", "Ana Ruiz", "person"),
    ("[Ana Ruiz] spoke. [The mother of three] said it was late.", "Ana Ruiz", "person"),
    ("[Ana Ruiz] spoke. [The mother] said it was late.", None, "unnamed"),
    ("[Ana Ruiz] spoke. [The lawyer] said it was late.", None, "unnamed"),
    ("[Ana Ruiz] asked Karl Weber. [The engineer] said it was late.", None, "unnamed"),
    ("A farmer came. [Ana Ruiz] spoke. [The farmer] said it was late.", None, "unnamed"),
    ("[The Harbour TD] said it was late.", None, "unnamed"),
    ("[A Labour TD] said it was late.", None, "unnamed"),
    ("[Harbour striker Rui Mendes] da Costa said it was late.", "Rui Mendes da Costa", "person"),
    ("Sheriff Karl Weber saw one family. [The sheriff] said it was late.", "Karl Weber", "person"),
    ("Guild president Karl Weber left. Ana Ruiz slept. [The traditional leader] said it was late.", None, "unnamed"),
    ("Harbour Power Service lost the lines. [The utility] said it was late.", "Harbour Power Service", "organization"),
    # what stands beside the role or the body
    ("[Finance Minister Ana Ruiz] spoke. Karl Weber left. [The former law minister] said it was late.", None, "unnamed"),
    ("[Finance Minister Ana Ruiz] spoke. Karl Weber left. [The finance minister] said it was late.", "Ana Ruiz", "person"),
    ("[Deputy Mayor Ana Ruiz] spoke. Karl Weber left. [The former deputy mayor] said it was late.", None, "unnamed"),
    ("Former Mayor Ana Ruiz spoke. Karl Weber left. [The former mayor] said it was late.", "Ana Ruiz", "person"),
    ("[Harbour Rescue] counted ten boats. [The service] said it was late.", "Harbour Rescue", "organization"),
    ("[Open Harbours] counted ten boats. [The rights group] said it was late.", "Open Harbours", "organization"),
    ("[The Ministry of Ports] counted ten boats. [The rights group] said it was late.", None, "organization"),
    ("Ana Ruiz of Kempton Police spoke. [The force] said it was late.", "Kempton Police", "officials"),
    ("[Rival Holm Electric] said it was late.", "Holm Electric", "organization"),
    ("[Union Pacific] said it was late.", "Union Pacific", "organization"),
    ("[The bank’s largest client, Norway’s Holm Fund,] said it was late.", "Holm Fund", "organization"),
    ("Veldkamp Optics NV cut jobs. [Veldkamp] said it was late.", "Veldkamp Optics NV", "organization"),
    ("The Fox Harbour Group sold a boat. [Fox] said it was late.", "Fox", "publication"),
    ("The Centre for Disease Control and Prevention met. [The CDC] said it was late.",
     "Centre for Disease Control and Prevention", "organization"),
    ("[Holm and other Republicans] said it was late.", None, "group"),
    ("[Holm and authorities from Oslo] said it was late.", None, "group"),
    ("Karl Holm and Ana Ruiz came. [Holm of the Times] reported it.", "Karl Holm", "person"),
    ("Karl Holm and Ana Ruiz came. [Holm and Ruiz] reported it.", "Karl Holm and Ana Ruiz", "group"),
    ("Holm and Karl Harbour Group (KHG) met. [KHG] said it was late.", "Karl Harbour Group", "organization"),
    ("[Karl Holm Productions] said it was late.", "Karl Holm Productions", "organization"),
    ("[The Hollywood Reporter] said it was late.", "Hollywood Reporter", "publication"),
    ("[FoxNews.com] said it was late.", "FoxNews.com", "publication"),
    ("[The Minister of Industry, Investment and Commerce, Senator Ana Ruiz,] said it was late.", "Ana Ruiz", "person"),
    ("[The Coastal Post] said it rained. The Harbour Guild gave no count. [It] said it was late.",
     "Harbour Guild", "organization"),
    ("[The Lyon company] said it was late.", None, "organization"),
    ("The committee headed by Ana Ruiz, [which] met, said it was late.", None, "organization"),
    ("[The town’s mayor] said it was late. Kempton mayor Ana Ruiz slept.", "Ana Ruiz", "person"),
    ("Guild spokesperson Ana Ruiz left. [The spokeswoman] said it was late.", "Ana Ruiz", "person"),
    ("Justice Ana Ruiz left. [The judge] said it was late.", "Ana Ruiz", "person"),
    ("KEMPTON — [The head of the pier office] said it was late. Ana Ruiz told a panel.", "Ana Ruiz", "person"),
    ("[The head of the pier office] said it was late. Ana Ruiz stabbed a clerk in May.", None, "unnamed"),
    ("[The head of the pier office] said it was late. Clerk Ana Ruiz told a panel.", None, "unnamed"),
    ("[A head of the pier office] said it was late. Ana Ruiz told a panel.", None, "unnamed"),
    ("Karl Weber left. According to [Weber], his daughter slept.", "Karl Weber", "person"),
    ("[Norway’s second largest bank] said it was late.", None, "organization"),
    ("[Ruiz’s remarks] said it was late.", None, "group"),
    ("[Unions] said it was late.", None, "group"),
    # officials, groups, unnamed
    ("[Officials] said it rained.", None, "officials"),
    ("[Two police officers] said it rained.", None, "officials"),
    ("[Researchers at the Polar Institute] said the ice was thin.", "Polar Institute", "group"),
    ("[Activists] said it rained.", None, "group"),
    ("[One western source] said it rained.", None, "unnamed"),
    ("[A diplomat], who spoke on condition of anonymity, said it rained.", None, "unnamed"),
    ("[People familiar with the matter] said it rained.", None, "unnamed"),
    ("[Republicans] said it rained.", "Republicans", "group"),
    ("[Many] said it rained.", None, "group"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "name", "kind"), CASES)
def test_source(marked: str, name: str | None, kind: str) -> None:
    text, spans, start = "", [], 0
    for part in re.split(r"([\[\]])", marked):
        if part == "[":
            start = len(text)
        elif part == "]":
            spans.append((start, len(text)))
        else:
            text += part
    quotation = re.search(r"“[^”]*”", text)
    speakers = [(quotation.span(), spans[-1])] if quotation else []
    resolver = SourceResolver(discourse_of(text), speakers)
    asked = spans[0] if text[slice(*spans[0])] in {"I", "he"} else spans[-1]
    for span in spans:
        resolver.resolve(*span)
    found = resolver.source(*asked)
    assert (found.name, found.type) == (name, kind)
    assert found.text == text[asked[0] : asked[1]]
    assert (found.resolvedBy is None) == (found.name is None)


def test_the_label_of_an_owner_has_no_mark() -> None:
    text = "A report tells of the regulator's conclusion."
    start, end = text.index("the reg"), text.index(" conclusion")
    assert SourceResolver(discourse_of(text), []).source(start, end).label == "the regulator"


def test_bodies_named_thousands_of_times_take_no_time() -> None:
    text = "HexaTel fell. The company said it was late. The Oslo Board rose. " * 2_000
    resolver = SourceResolver(discourse_of(text), [])
    started = time.process_time()
    for company in re.finditer(r"The company(?= said)", text):
        resolver.resolve(*company.span())
    assert time.process_time() - started < 1


def test_a_spokesman_of_the_company_is_not_the_company() -> None:
    text = "The spokesman, Karl Weber, spoke. The company spokesman said yes. The company said no."
    spokesman, company = (re.search(f"{noun}(?= said)", text) for noun in ("The company spokesman", "The company"))
    assert spokesman is not None
    assert company is not None
    resolver = SourceResolver(discourse_of(text), [])
    assert resolver.resolve(*spokesman.span()).name == "Karl Weber"
    assert resolver.resolve(*company.span()).name is None
