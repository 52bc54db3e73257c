"""Names of months by language: a table only, in lower case.

Origin: the Unicode CLDR's wide and abbreviated names, in the case in which a date stands (genitive, partitive), written
down by hand for the languages of news sites; a final full stop is left out. Each row has twelve months, spellings of
one month are divided by "/", and a hyphen stands for a space.
"""

from __future__ import annotations

from typing import Final

GREGORIAN: Final[dict[str, str]] = {
    "af": "januarie februarie maart april mei junie julie augustus september oktober november desember",
    "ar": "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر "
    "ديسمبر",
    "ar-levant": "كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول",
    "ar-maghreb": "جانفي فيفري مارس أفريل ماي جوان جويلية/يوليوز أوت/غشت سبتمبر/شتنبر أكتوبر نوفمبر/نونبر ديسمبر/دجنبر",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "be": "студзеня/студзень/студ лютага/люты/лют сакавіка/сакавік/сак красавіка/красавік/крас "
    "мая/траўня/май/травень чэрвеня/чэрвень/чэрв ліпеня/ліпень/ліп жніўня/жнівень/жнів верасня/верасень/вер "
    "кастрычніка/кастрычнік/кастр лістапада/лістапад/ліст снежня/снежань/снеж",
    "bg": "януари/яну февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное "
    "декември/дек",
    "bn": "জানুয়ারি/জানুয়ারি ফেব্রুয়ারি/ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ca": "gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov "
    "desembre/des",
    "cs": "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec "
    "srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
    "cy": "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
    "da": "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt "
    "november/nov december/dec",
    "de": "januar/jan/jänner/jän februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug "
    "september/sep/sept oktober/okt november/nov dezember/dez",
    "el": "ιανουαρίου/ιαν/ιανουάριος φεβρουαρίου/φεβ/φεβρ/φεβρουάριος μαρτίου/μαρ/μαρτ/μάρτιος "
    "απριλίου/απρ/απρίλιος μαΐου/μαΐ/μαϊ/μαίου/μάιος/μάι ιουνίου/ιουν/ιούνιος/ιούν ιουλίου/ιουλ/ιούλιος/ιούλ "
    "αυγούστου/αυγ/αύγουστος/αύγ σεπτεμβρίου/σεπ/σεπτ/σεπτέμβριος οκτωβρίου/οκτ/οκτώβριος "
    "νοεμβρίου/νοε/νοεμ/νοέμβριος/νοέ δεκεμβρίου/δεκ/δεκέμβριος",
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
    "septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic",
    "et": "jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt "
    "november/nov detsember/dets",
    "eu": "urtarrilaren/urtarrila/urtarrilak otsailaren/otsaila/otsailak martxoaren/martxoa/martxoak "
    "apirilaren/apirila/apirilak maiatzaren/maiatza/maiatzak "
    "ekainaren/ekaina/ekainak uztailaren/uztaila/uztailak abuztuaren/abuztua/abuztuak irailaren/iraila/irailak "
    "urriaren/urria/urriak "
    "azaroaren/azaroa/azaroak abenduaren/abendua/abenduak",
    "fa": "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
    "fi": "tammikuuta/tammikuu/tammikuun/tammi/tammik helmikuuta/helmikuu/helmikuun/helmi/helmik "
    "maaliskuuta/maaliskuu/maaliskuun/maalis/maalisk huhtikuuta/huhtikuu/huhtikuun/huhti/huhtik "
    "toukokuuta/toukokuu/toukokuun/touko/toukok kesäkuuta/kesäkuu/kesäkuun/kesä/kesäk "
    "heinäkuuta/heinäkuu/heinäkuun/heinä/heinäk elokuuta/elokuu/elokuun/elo/elok "
    "syyskuuta/syyskuu/syyskuun/syys/syysk lokakuuta/lokakuu/lokakuun/loka/lokak/lok "
    "marraskuuta/marraskuu/marraskuun/marras/marrask joulukuuta/joulukuu/joulukuun/joulu/jouluk",
    "fil": "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    "fr": "janvier/janv/jan février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept "
    "octobre/oct novembre/nov décembre/déc",
    "ga": "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa mheán-fómhair dheireadh-fómhair samhain "
    "nollaig",
    "gl": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    "gu": "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
    "he": "ינואר/בינואר/ינו/בינו פברואר/בפברואר/פבר/בפבר מרץ/במרץ/מרס/במרס אפריל/באפריל/אפר/באפר מאי/במאי "
    "יוני/ביוני יולי/ביולי אוגוסט/באוגוסט/אוג/באוג ספטמבר/בספטמבר/ספט/בספט אוקטובר/באוקטובר/אוק/באוק "
    "נובמבר/בנובמבר/נוב/בנוב דצמבר/בדצמבר/דצמ/בדצמ",
    "hi": "जनवरी/जन फ़रवरी/फरवरी/फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर/नव दिसंबर/दिसम्बर/दिस",
    "hr": "siječnja/siječanj/sij veljače/veljača/velj ožujka/ožujak/ožu travnja/travanj svibnja/svibanj/svi "
    "lipnja/lipanj srpnja/srpanj kolovoza/kolovoz/kol rujna/rujan/ruj listopada "
    "studenoga/studenog/studeni/stu prosinca/prosinac",
    "hu": "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug "
    "szeptember/szept október/okt november/nov december/dec",
    "hy": "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս "
    "օգոստոսի/օգոստոս "
    "սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
    "id": "januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep "
    "oktober/okt november/nov desember/des",
    "is": "janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt "
    "nóvember/nóv desember/des",
    "it": "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago "
    "settembre/set/sett ottobre/ott novembre/nov dicembre/dic",
    "ka": "იანვარი/იანვარს თებერვალი/თებერვალს მარტი/მარტს აპრილი/აპრილს მაისი/მაისს ივნისი/ივნისს ივლისი/ივლისს "
    "აგვისტო/აგვისტოს "
    "სექტემბერი/სექტემბერს ოქტომბერი/ოქტომბერს ნოემბერი/ნოემბერს დეკემბერი/დეკემბერს",
    "kk": "қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүйек/қыр "
    "қазан/қаз қараша/қар желтоқсан/жел",
    "km": "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "lb": "januar februar mäerz abrëll mee juni juli august september oktober november dezember",
    "lo": "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
    "lt": "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis "
    "liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
    "lv": "janvāris/janvārī/janv februāris/februārī/febr marts/martā aprīlis/aprīlī/apr maijs/maijā jūnijs/jūnijā "
    "jūlijs/jūlijā "
    "augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "ml": "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്/മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "ms": "januari/jan februari/feb mac april/apr mei/mei jun julai/jul ogos september/sep oktober/okt november/nov "
    "disember/dis",
    "mt": "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
    "my": "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ်/သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept "
    "oktober/okt november/nov december/dec",
    "no": "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt "
    "november/nov desember/des",
    "pl": "stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja czerwca/czerwiec/cze "
    "lipca/lipiec/lip sierpnia/sierpień/sie "
    "września/wrzesień/wrz października/październik/paź/paz listopada/listopad/lis grudnia/grudzień/gru",
    "pt": "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set "
    "outubro/out novembro/nov dezembro/dez",
    "ro": "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept "
    "octombrie/oct noiembrie/nov decembrie/dec",
    "ru": "января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн "
    "июля/июль/июл августа/август/авг "
    "сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек",
    "sk": "januára februára marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september "
    "októbra/október novembra/november decembra/december",
    "sl": "januarja/januar/jan februarja/februar/feb marca/marec/mar aprila/april/apr maja/maj junija/junij/jun "
    "julija/julij/jul avgusta/avgust/avg septembra/september/sep oktobra/oktober/okt novembra/november/nov "
    "decembra/december/dec",
    "so": "janaayo febraayo maarso abriil maajo juun luulyo agoosto sebtembar oktoobar nofembar disembar",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "sr": "januar/јануар/januara/јануара februar/фебруар/februara/фебруара mart/март/marta/марта "
    "april/април/aprila/априла maj/мај/maja/маја "
    "jun/јун/juna/јуна jul/јул/jula/јула avgust/август/avgusta/августа septembar/септембар/septembra/септембра "
    "oktobar/октобар/oktobra/октобра "
    "novembar/новембар/novembra/новембра decembar/децембар/decembra/децембра",
    "sv": "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep/sept "
    "oktober/okt november/nov december/dec",
    "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "ta": "ஜனவரி/ஜன பிப்ரவரி/பிப் மார்ச்/மார் ஏப்ரல்/ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர்/செப் அக்டோபர்/அக் நவம்பர்/நவ டிசம்பர்/டிச",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు/ఆగష్టు సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు",
    "th": "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค "
    "กันยายน/ก.ย ตุลาคม/ต.ค "
    "พฤศจิกายน/พ.ย ธันวาคม/ธ.ค",
    "tr": "ocak/oca şubat/şub mart/mar nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki "
    "kasım/kas aralık/ara",
    "uk": "січня/січ/січень лютого/лют/лютий березня/бер/березень квітня/квіт/кві/квітень травня/трав/тра/травень "
    "червня/черв/чер/червень липня/лип/липень серпня/серп/сер/серпень вересня/вер/вересень "
    "жовтня/жовт/жов/жовтень листопада/лист/листопад/листоп/лис грудня/груд/гру/грудень",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "vi": "tháng-một tháng-hai tháng-ba tháng-tư tháng-năm tháng-sáu tháng-bảy tháng-tám tháng-chín tháng-mười "
    "tháng-mười-một tháng-mười-hai",
    "uz": "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
}
# Those of the Iranian calendar, whose year begins in March; in Iran and in Afghanistan.
IRANIAN: Final[dict[str, str]] = {
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "fa-af": "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
}
# Written with a full stop behind the day, it is October in Croatian: "12. listopada" against Polish "12 listopada".
CROATIAN_OCTOBER: Final = "listopada"

# Abbreviations that are words of other languages as well: they count as a month only where a year follows.
ALSO_WORDS: Final[frozenset[str]] = frozenset(
    "out set sie lis lip ara dis mee tem kas eki ag lut nis mag cze gru kwi sty trav лист лип бер тра кві груд жов "
    "haz oca ağu des mac frar مه می जन फर नव दिस tammi kesä heinä elo loka lok syys joulu lis svi kol ruj stu "
    "лют сак вер там мам жел қар қаз нау люты ліп liepa kovas липень".split()
)
