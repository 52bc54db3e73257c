"""Words of printed dates: weekdays, verbs around dates, time zones.

Origin: weekday names as in the Unicode CLDR, full and abbreviated; verbs by hand. All in lower case; a final full stop
of an abbreviation is left out.
"""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final[str] = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira "
    "sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek "
    "sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница "
    "суббота воскресенье пн вт ср чт пт сб вс δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή الاثنين الإثنين "
    "الثلاثاء الأربعاء الخميس الجمعة السبت الأحد "
    "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa hétfő kedd szerda "
    "csütörtök "
    "péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ponedjeljak ponedeljak utorak srijeda "
    "sreda "
    "četvrtak petak subota nedjelja nedelja понедељак уторак среда четвртак петак недеља понеделник вторник четвъртък "
    "петък събота неделя понеділок вівторок середа четвер п'ятниця неділя mandag tirsdag onsdag torsdag fredag lørdag "
    "søndag måndag tisdag lördag söndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai esmaspäev "
    "teisipäev kolmapäev neljapäev reede laupäev pühapäev senin selasa rabu kamis jumat sabtu minggu isnin khamis "
    "sabtu "
    "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه "
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार सोम मंगल बुध गुरु शुक्र शनि रवि সোমবার মঙ্গলবার বুধবার "
    "বৃহস্পতিবার শুক্রবার শনিবার রবিবার thứ-hai thứ-ba thứ-tư thứ-năm thứ-sáu thứ-bảy chủ-nhật lun mié jue vie sáb dom "
    "jeu ven sam dim gio sab seg qui sex mån tis ons tors fre lör sön tir lør søn pzt sal çar per cmt paz τετ πεμ παρ "
    "σαβ κυρ śr czw pon nie чтв птн суб вск нед пон уто сре чет пет niedz sob wt "
    "ahad dilluns dimarts dimecres dijous divendres dissabte diumenge segunda terça quarta quinta sexta"
)

# What may stand before a publication date.
PUBLISHED: Final[str] = (
    "published posted date created first-published originally-published publication publication-date issued on at "
    "dated veröffentlicht erstellt erschienen stand vom am datum publié publiée le publicado publicada el pubblicato "
    "pubblicata il em geplaatst gepubliceerd op опубликовано дата добавлено размещено opublikowano data yayınlanma "
    "yayın tarihi giriş-tarihi δημοσιεύτηκε δημοσίευση ημερομηνία نشر نُشر في تاريخ النشر publisert publicerad udgivet "
    "publikováno vydáno zverejnené publikované megjelent publicat publicată objavljeno objava објављено публикувано "
    "опубліковано julkaistu avaldatud publicēts publikuota paskelbta birt diterbitkan terbit tayang "
    "ditayangkan đăng-lúc เผยแพร่ โพสต์เมื่อ 입력 등록 승인 작성 تاریخ-انتشار انتشار פורסם प्रकाशित प्रकाशन প্রকাশিত "
    "প্রকাশ "
    "வெளியிடப்பட்டது شائع imechapishwa publ verschenen skapad luotu utworzono dodano dátum datums"
)

# What stands before the date of a later change.
MODIFIED: Final[str] = (
    "updated update modified last-updated last-modified edited aktualisiert zuletzt-aktualisiert "
    "letzte-aktualisierung "
    "geändert mis-à-jour modifié actualizado actualizada actualización aggiornato ultimo-aggiornamento atualizado "
    "atualizada bijgewerkt laatst-gewijzigd обновлено изменено aktualizacja güncelleme son-güncelleme ενημερώθηκε "
    "τελευταία-ενημέρωση حُدّث آخر-تحديث تحديث oppdatert uppdaterad opdateret senast-uppdaterad sist-oppdatert endret "
    "aktualizováno upraveno aktualizované zaktualizowano zmodyfikowano frissítve frissült módosítva actualizat "
    "actualitzat modificat ažurirano zadnja-izmjena posljednja-izmjena posodobljeno ажурирано обновено оновлено "
    "обновлен päivitetty muokattu uuendatud muudetud atjaunots atjaunināts atnaujinta uppfært diperbarui cập-nhật "
    "แก้ไข ปรับปรุง อัปเดต อัพเดต 수정 최종수정 업데이트 به‌روزرسانی بروزرسانی עודכן עדכון अपडेटेड अपडेट আপডেট "
    "হালনাগাদ "
    "புதுப்பிக்கப்பட்டது اپ-ڈیٹ imeboreshwa modificato modificado modificada alterado endring redigeret ändrad "
    "uppd oppd opdat aktual güncelleme-tarihi mise-à-jour änderung modificación modificação modifica atualização "
    "aggiornamento wijziging ändring обновления изменения aktualizacji aktualizace"
)

# What stands before the day on which something else happened: the page was printed out or retrieved, somebody was
# born, the paper was founded, an offer ends.
OF_SOMETHING_ELSE: Final[str] = (
    "printed print retrieved accessed downloaded archived captured visited founded established since until expires "
    "valid deadline born died gedruckt ausgedruckt abgerufen aufgerufen gegründet seit bis gültig geboren gestorben "
    "imprimé imprimée consulté consultée téléchargé fondé fondée depuis jusqu'au né née décédé décédée impreso "
    "consultado descargado fundado fundada desde hasta nacido nacida stampato consultato scaricato fondato fondata "
    "fino nato nata impresso acessado acedido baixado nascido até afgedrukt geraadpleegd opgericht sinds wydrukowano "
    "pobrano założono utskriven hämtad grundad född utskrevet udskrevet grundlagt født siden tulostettu perustettu "
    "syntynyt распечатано основан основана основано родился родилась роздруковано заснована заснований vytištěno "
    "založeno narozen nyomtatva alapítva született yazdırıldı kuruluş imprimat accesat descărcat fondat"
)

# The same in scripts without spaces between words.
PUBLISHED_UNSPACED: Final[str] = "发布时间 發布時間 发表时间 公開 配信 掲載 投稿 公開日 发布 發布 发表 發表 刊登"
MODIFIED_UNSPACED: Final[str] = "更新时间 更新時間 更新日時 最終更新 更新 修改 変更 改訂"

# What stands inside or behind a printed date: clock words and joining words.
AROUND: Final[str] = (
    "at on um uhr à a le las alle às om uur o h hrs hours в году г года год ч мин de of del den der the st nd rd th "
    "ngày saat ώρα στις kl klo klokken"
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
    r"|\d{1,3}\s+(?:minuten|minuut|uur|uren|dagen|dag|weken|maanden)\s+geleden"
    r"|\d{1,3}\s+(?:minut\w*|godzin\w*|dni|dzień)\s+temu|před\s+\d{1,3}\s+\w+"
    r"|för\s+\d{1,3}\s+\w+\s+sedan|for\s+\d{1,3}\s+\w+\s+siden|\d{1,3}\s+\w+\s+sitten"
    r"|\d{1,3}\s+(?:dakika|saat|gün|hafta|ay)\s+önce|\d{1,3}\s+(?:menit|jam|hari|minggu|bulan)\s+(?:yang\s+)?lalu"
    r"|\d{1,3}\s?(?:분|시간|일|주|개월)\s?전|\d{1,3}\s?(?:分钟|小时|分鐘|小時|天|分|時間|日)前"
)

# Offsets from UTC in minutes. Only zones whose abbreviation means one thing in news pages.
ZONES: Final[dict[str, int]] = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "мск": 180, "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420,
    "pdt": -420, "pst": -480, "akst": -540, "hst": -600, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "pkt": 300,
    "wib": 420, "wita": 480, "wit": 540, "myt": 480, "pht": 480, "npt": 345, "sast": 120, "eat": 180, "brt": -180,
    "aest": 600, "aedt": 660, "awst": 480, "nzst": 720, "nzdt": 780,
}  # fmt: skip

# Top-level domains of countries that write the day before the month.
DAY_FIRST_DOMAINS: Final[frozenset[str]] = frozenset(
    "uk ie au nz in za ng ke gh ug tz pk bd lk sg my hk mt de at ch fr be es it pt nl pl ru ua by cz sk ro bg gr tr dk "
    "no se fi is ee lv hr si rs ba me mk al br ar cl co mx pe uy py bo ec ve cr cu do gt hn ni pa sv il eg ma dz tn id "
    "th vn".split()
)
