"""Words of printed dates: months, weekdays, the verbs around them, and zones.

Origin: month and weekday names as in the Unicode CLDR (full and abbreviated forms, genitives where dates use them),
written down for the languages that the phrase tables cover; verbs by hand. All in lower case; a final full stop of an
abbreviation is left out.
"""

from __future__ import annotations

from typing import Final

# One row a month, all languages: en de fr es it pt nl pl tr ru uk el sv/da/no cs ro ar (Levant and Egypt).
MONTHS: Final[tuple[str, ...]] = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń ocak января январь "
    "янв січня ιανουαρίου ιαν ledna leden ianuarie يناير كانون-الثاني",
    "february feb februar februari févr février fév febrero febbraio fevereiro fev lutego luty şubat февраля февраль "
    "фев лютого φεβρουαρίου φεβ února februarie فبراير شباط",
    "march mar märz mrz mars marzo março maart mrt marca marzec mart марта март мар березня μαρτίου μαρ března martie "
    "marts مارس آذار",
    "april apr avril avr abril abr aprile kwietnia nisan апреля апрель апр квітня απριλίου απρ dubna aprilie أبريل "
    "ابريل نيسان",
    "may mai mayo maggio mag maio mei maja mayıs мая май травня μαΐου μαϊ maj května مايو أيار",
    "june jun juni juin junio giugno giu junho czerwca haziran июня июнь июн червня ιουνίου ιουν června iunie يونيو "
    "حزيران",
    "july jul juli juillet juil julio luglio lug julho lipca temmuz июля июль июл липня ιουλίου ιουλ července iulie "
    "يوليو تموز",
    "august aug août aout agosto ago augustus sierpnia ağustos августа август авг серпня αυγούστου αυγ augusti srpna "
    "أغسطس آب",
    "september sep sept septembre septiembre settembre set setembro września eylül сентября сентябрь сен сент вересня "
    "σεπτεμβρίου σεπ září septembrie سبتمبر أيلول",
    "october oct oktober okt octobre octubre ottobre ott outubro out października ekim октября октябрь окт жовтня "
    "οκτωβρίου οκτ října octombrie أكتوبر اكتوبر تشرين-الأول",
    "november nov novembre noviembre novembro listopada kasım ноября ноябрь ноя нояб листопада νοεμβρίου νοε "
    "listopadu "
    "noiembrie نوفمبر تشرين-الثاني",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia aralık декабря декабрь дек грудня "
    "δεκεμβρίου δεκ prosince decembrie ديسمبر كانون-الأول",
)

WEEKDAYS: Final[str] = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira "
    "sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek "
    "sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница "
    "суббота воскресенье пн вт ср чт пт сб вс δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή الاثنين الإثنين "
    "الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
)

# What may stand before a publication date.
PUBLISHED: Final[str] = (
    "published posted date created first-published originally-published publication-date issued on at dated "
    "veröffentlicht erstellt erschienen stand vom am datum publié publiée le publicado publicada el pubblicato "
    "pubblicata il em geplaatst gepubliceerd op опубликовано дата добавлено размещено opublikowano data yayınlanma "
    "yayın tarihi δημοσιεύτηκε δημοσίευση ημερομηνία نشر نُشر في تاريخ النشر publisert publicerad udgivet"
)

# What stands before the date of a later change.
MODIFIED: Final[str] = (
    "updated update modified last-updated last-modified edited aktualisiert zuletzt-aktualisiert "
    "letzte-aktualisierung "
    "geändert mis-à-jour modifié actualizado actualizada actualización aggiornato ultimo-aggiornamento atualizado "
    "atualizada bijgewerkt laatst-gewijzigd обновлено изменено aktualizacja güncelleme son-güncelleme ενημερώθηκε "
    "τελευταία-ενημέρωση حُدّث آخر-تحديث oppdatert uppdaterad opdateret"
)

# What stands inside or behind a printed date: clock words and joining words.
AROUND: Final[str] = (
    "at on um uhr à a le las alle às om uur o h hrs hours в году г года год ч мин de of del den der the st nd rd th "
    "saat ώρα στις kl klo klokken"
)

# "2 hours ago" and its like: a raw date with nothing to normalise it against.
AGO: Final[str] = (
    r"\d{1,3}\s+(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago"
    r"|(?:an?|one)\s+(?:minute|hour|day|week|month|year)\s+ago"
    r"|vor\s+\d{1,3}\s+(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)"
    r"|il\s+y\s+a\s+\d{1,3}\s+(?:minutes?|heures?|jours?|semaines?|mois|ans?)"
    r"|hace\s+\d{1,3}\s+(?:minutos?|horas?|días?|semanas?|meses|mes|años?)"
    r"|há\s+\d{1,3}\s+(?:minutos?|horas?|dias?|semanas?|meses|mês|anos?)"
    r"|\d{1,3}\s+(?:minuti|minuto|ore|ora|giorni|giorno|settimane)\s+fa"
    r"|\d{1,3}\s+(?:минут\w*|час\w*|дн\w+|день|недел\w+)\s+назад"
    r"|منذ\s+\d{1,3}\s+\w+"
)

# Offsets from UTC in minutes. Only zones whose abbreviation means one thing in news pages.
ZONES: Final[dict[str, int]] = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "мск": 180, "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420,
    "pdt": -420, "pst": -480, "akst": -540, "hst": -600, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "pkt": 300,
    "aest": 600, "aedt": 660, "awst": 480, "nzst": 720, "nzdt": 780,
}  # fmt: skip

# Top-level domains of countries that write the day before the month.
DAY_FIRST_DOMAINS: Final[frozenset[str]] = frozenset(
    "uk ie au nz in za ng ke gh ug tz pk bd lk sg my hk mt de at ch fr be es it pt nl pl ru ua by cz sk ro bg gr tr dk "
    "no se fi is ee lv hr si rs ba me mk al br ar cl co mx pe uy py bo ec ve cr cu do gt hn ni pa sv il eg ma dz tn id "
    "th vn".split()
)
