"""Text dumps of pages in several languages.

With menu, consent, related headlines, comments and footer.
"""

from __future__ import annotations

import pytest

from pipelines.boilerplate.text import clean_text

# Language: headline, text, and the lines above and below them.
DUMPS: dict[str, tuple[str, list[str], list[str], list[str]]] = {
    "pl": (
        "Prom na wyspy nie popłynie przez dwa tygodnie",
        ["Prom z Callow na wyspy nie popłynie przez dwa tygodnie kwietnia, poinformował w poniedziałek zarząd portu.",
         "Silnik trzeba wymontować, a żaden inny statek na wybrzeżu nie może zimą przewozić ciężarówek.",
         "„Powiedzieliśmy o tym w styczniu i większość kupiła, co trzeba” – powiedziała Rosa Imre, szefowa biura."],
        ["Ta strona używa plików cookie. Dowiedz się więcej.", "Strona główna", "Sport", "Zaloguj się"],
        ["Czytaj także", "Śledzi jest o połowę mniej niż rok temu", "Komentarze", "Wszelkie prawa zastrzeżone"],
    ),
    "uk": (
        "Пором на острови не ходитиме два тижні",
        ["Пором із Калова на острови не ходитиме два тижні у квітні, повідомила в понеділок адміністрація порту.",
         "Двигун треба вийняти, а жодному іншому судну на узбережжі взимку не дозволено возити вантажівки.",
         "«Ми сказали про це в січні, і більшість купила все потрібне», – сказала Роза Імре, яка керує бюро."],
        ["Цей сайт використовує файли cookie.", "Головна", "Спорт", "Увійти"],
        ["Читайте також", "Оселедця вдвічі менше, ніж торік", "Додати коментар", "Політика конфіденційності"],
    ),
    "ko": (
        "섬으로 가는 여객선 두 주 동안 운항 중단",
        ["캘로와 섬을 잇는 여객선이 사월에 두 주 동안 운항을 중단한다고 항만 사무소가 월요일 밝혔다.",
         "엔진을 떼어 내야 하는데 겨울에는 해안의 다른 어떤 배도 화물차를 실을 수 없다고 한다.",
         "사무소를 이끄는 로사 임레는 일월에 모두에게 알렸고 대부분 필요한 것을 샀다고 말했다."],
        ["이 웹사이트는 쿠키를 사용합니다.", "홈", "스포츠", "로그인"],
        ["관련기사", "청어 어획량 한 해 만에 절반으로", "댓글쓰기", "개인정보처리방침"],
    ),
    "th": (
        "เรือข้ามไปเกาะหยุดเดินสองสัปดาห์",
        ["เรือข้ามฟากจากเมืองแคลโลว์ไปยังเกาะต่าง ๆ จะหยุดเดินสองสัปดาห์ในเดือนเมษายน สำนักงานท่าเรือแจ้งเมื่อวันจันทร์",
         "ต้องถอดเครื่องยนต์ออก และไม่มีเรือลำอื่นบนชายฝั่งที่ได้รับอนุญาตให้บรรทุกรถบรรทุกในฤดูหนาว",
         "โรซา อิมเร หัวหน้าสำนักงานกล่าวว่าได้แจ้งทุกคนแล้วในเดือนมกราคม และคนส่วนใหญ่ซื้อของที่จำเป็นไว้แล้ว"],
        ["เว็บไซต์นี้ใช้คุกกี้เพื่อประสบการณ์ที่ดี", "หน้าแรก", "กีฬา", "เข้าสู่ระบบ"],
        ["ข่าวที่เกี่ยวข้อง", "ปลาเฮร์ริงลดลงครึ่งหนึ่งในปีเดียว", "แสดงความคิดเห็น", "นโยบายความเป็นส่วนตัว"],
    ),
    "km": (
        "សាឡាងទៅកោះឈប់ដំណើរការពីរសប្ដាហ៍",
        ["សាឡាងពីទីក្រុងកាឡូទៅកោះនឹងឈប់ដំណើរការរយៈពេលពីរសប្ដាហ៍ក្នុងខែមេសា នេះបើតាមការិយាល័យកំពង់ផែបានប្រកាសកាលពីថ្ងៃចន្ទ។",
         "ម៉ាស៊ីនត្រូវដោះចេញ ហើយគ្មានទូកណាផ្សេងទៀតនៅតាមឆ្នេរសមុទ្រអាចដឹករថយន្តដឹកទំនិញក្នុងរដូវរងាបានឡើយ។",
         "លោកស្រីរ៉ូសាដែលដឹកនាំការិយាល័យបាននិយាយថាបានប្រាប់មនុស្សគ្រប់គ្នាក្នុងខែមករា ហើយភាគច្រើនបានទិញរបស់ចាំបាច់រួចហើយ។"],
        ["គេហទំព័រនេះប្រើខូគី ដើម្បីផ្តល់បទពិសោធន៍ល្អ", "ទំព័រដើម", "កីឡា", "ស្វែងរក"],
        ["ព័ត៌មានពាក់ព័ន្ធ", "ត្រីធ្លាក់ចុះពាក់កណ្ដាលក្នុងមួយឆ្នាំ", "បញ្ចេញមតិ", "អំពីយើង"],
    ),
    "ja": (
        "島への連絡船、二週間運休へ",
        ["港町カロウと島々を結ぶ連絡船が、四月に二週間運休する。港湾事務所が月曜日に明らかにした。",
         "エンジンを取り外す必要があり、冬の間、沿岸のほかの船はトラックを運ぶことを許されていない。",
         "事務所を率いるローザ・イムレ氏は「一月に全員に伝え、ほとんどの人が必要なものを買った」と話した。"],
        ["当サイトではクッキーを使用しています。", "ホーム", "スポーツ", "ログイン"],
        ["関連記事", "ニシンの漁獲量、一年で半減", "コメントを書く", "プライバシーポリシー"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(DUMPS))
def test_what_stands_around_the_text_goes(language: str) -> None:
    headline, text, above, below = DUMPS[language]
    cleaned = clean_text("\n".join([*above, headline, *text, *below]))
    assert cleaned.headline == headline
    assert cleaned.articleBody.split("\n\n") == text
    assert {removed.text for removed in cleaned.removed} == {*above, *below}
