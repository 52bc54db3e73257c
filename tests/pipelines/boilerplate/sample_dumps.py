"""Dumps of our own writing, for the tests of `clean_text`."""

RIVER = [
    "The river Aller rose by two metres overnight and flooded the lower town of Brannock, the council said.",
    "About 300 people were taken to the sports hall, where volunteers handed out blankets and soup until dawn.",
    'Mayor Ada Quill told reporters that the water had come "faster than any of us had ever seen it come".',
    "The rail line to the coast will stay closed until engineers have looked at the bridge, a spokesman said, and "
    "buses will run instead.",
    "Forecasters expect more rain on Wednesday but say that the worst is over for the towns along the upper Aller.",
]

MENU = ["Skip to main content", "The Brannock Gazette", "News", "Sport", "Weather", "Sign in"]
FOOT = [
    "12 Comments",
    "Related articles",
    "Ferry strike enters third week",
    "Privacy policy",
    "© 2021 Brannock Gazette",
]

RIVER_TITLE = "Hundreds moved as river floods Brannock"

RUSSIAN = [
    "Река Аллер поднялась за ночь на два метра и затопила нижнюю часть Браннока, сообщили в мэрии.",
    "Около трёхсот человек были размещены в спортивном зале, где добровольцы до утра раздавали одеяла и горячий суп.",
    "Мэр Ада Куилл рассказала журналистам, что вода пришла быстрее, чем кто-либо из жителей когда-либо видел.",
    "Железнодорожное сообщение с побережьем не возобновят, пока инженеры не осмотрят мост, заявили на дороге.",
]
GREEK = [
    "Ο ποταμός Άλερ ανέβηκε δύο μέτρα μέσα στη νύχτα και πλημμύρισε την κάτω πόλη του Μπράνοκ, είπε ο δήμος.",
    "Περίπου τριακόσιοι άνθρωποι μεταφέρθηκαν στο κλειστό γυμναστήριο, όπου εθελοντές μοίραζαν κουβέρτες και σούπα.",
    "Η δήμαρχος Άντα Κουίλ είπε στους δημοσιογράφους ότι το νερό ήρθε πιο γρήγορα από όσο το είχε δει ποτέ κανείς.",
]
ARABIC = [
    "ارتفع منسوب نهر آلر مترين خلال الليل وغمرت المياه الجزء السفلي من مدينة برانوك، بحسب ما قال المجلس يوم الاثنين.",
    "ونقل نحو ثلاثمئة شخص إلى القاعة الرياضية حيث وزع المتطوعون البطانيات والحساء الساخن حتى الصباح على العائلات.",
    "وقالت رئيسة البلدية آدا كويل للصحفيين إن المياه جاءت أسرع مما رآه أي من السكان في أي وقت مضى من قبل.",
]
JAPANESE = [
    "アラー川の水位が一夜で二メートル上昇し、ブラノックの下町が浸水したと、市議会が月曜日に発表した。",
    "約三百人が体育館に避難し、ボランティアが朝まで毛布と温かいスープを配り続けたという。",
    "エイダ・クイル市長は記者団に対し、水は誰も見たことのない速さで押し寄せてきたと語った。",
]

POEM = [
    "The mill wheel turned when I was young,",
    "and turned when I was old;",
    "the water had a silver tongue",
    "and every tale it told",
    "was of the sea it had not seen,",
    "the salt it could not know,",
    "of all the places it had been,",
    "and where it meant to go.",
]

INTERVIEW = [
    "Ada Quill has been mayor of Brannock for eleven years. We met her in the flooded town hall.",
    "Are you tired?",
    "Very.",
    "Did you sleep at all?",
    "Two hours, on a desk.",
    "Who helped you most in that first night?",
    "The baker, I think. He opened at midnight and gave the bread away.",
    "And the government?",
    "They called at noon.",
    "Will you stand again?",
    "Ask me when it is dry.",
]

RESULTS = [
    "Brannock Rovers climbed to second place on Saturday with a late win in the rain against their old rivals.",
    "The results of the twelfth round:",
    "Brannock Rovers 2, Eldmoor 1",
    "Westmere 0, Sael Valley 0",
    "Port Antaro 3, Zahran 4",
    "Nordkai 1, Meridian 1",
    "The next round will be played on 14 March, when Rovers travel to the league leaders.",
]

LIVE_BLOG = [
    "Follow the flood in Brannock with our reporters, who are at the river and in the town hall all night.",
    "23:40",
    "The water has reached the steps of the church. Firefighters are moving the last families out of Mill Lane.",
    "23:10",
    "Power is out east of the market.",
    "22:55",
    "The mayor asks everybody to stay away from the bridge, which engineers say may not hold until the morning.",
    "22:30",
    "The river is at 4.1 metres and rising.",
]
