"""Tables of writing systems: their letters, and those of one language only.

Origin: block ranges from the Unicode Character Database (Blocks.txt and Scripts.txt, version 16), restricted to blocks
that hold letters of living scripts; codes of scripts are those of ISO 15924. The characters that tell simplified from
traditional Chinese are common characters that only one of the two standards uses, chosen by hand from the pairs of
China's 1964 General List of Simplified Characters; characters that both use (后, 里, 干, 台) are not in it.
"""

from __future__ import annotations

from typing import Final

# (first, last, script), in ascending order.
RANGES: Final[tuple[tuple[int, int, str], ...]] = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x08A0, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x13A0, 0x13FF, "Cher"),
    (0x1400, 0x167F, "Cans"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1800, 0x18AF, "Mong"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1D00, 0x1DBF, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D00, 0x2D2F, "Geor"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x3005, 0x3007, "Hani"),
    (0x3040, 0x30FF, "Kana"),
    (0x3105, 0x312F, "Hani"),
    (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xA960, 0xA97F, "Hang"),
    (0xAB00, 0xAB2F, "Ethi"),
    (0xAB30, 0xAB6F, "Latn"),
    (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB00, 0xFB06, "Latn"),
    (0xFB13, 0xFB17, "Armn"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0xFF21, 0xFF5A, "Latn"),
    (0xFF66, 0xFF9F, "Kana"),
    (0x20000, 0x3FFFF, "Hani"),
)

# Scripts that write one language of today's news. Where a second one shares the script, `MARKS` tells it.
ONE_LANGUAGE: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in (
        "Grek:el Armn:hy Hebr:he Thaa:dv Beng:bn Guru:pa Gujr:gu Orya:or Taml:ta Telu:te Knda:kn Mlym:ml Sinh:si "
        "Thai:th Laoo:lo Tibt:bo Mymr:my Geor:ka Ethi:am Cher:chr Khmr:km Mong:mn-Mong Hang:ko Kana:ja"
    ).split()
)

# Letters that only the second language of a script uses, and uses in every sentence.
MARKS: Final[dict[str, dict[str, str]]] = {"Beng": {"as": "ৰৱ"}, "Ethi": {"ti": "ቐቑቒቓቔቕቖኸኹኺኻኼኽኾ"}}

SIMPLIFIED: Final[frozenset[str]] = frozenset(
    "这国个们来时说对过会还没发经进现开问关长门见东车马鸟鱼龙书买卖学习为与两从众优伟传伤体处备复头夺奋妇妈实宝审将"
    "岁岛币师带帮广庆庄应录态总恶战户报担拥择据换损数断无旧显权条极构样标树档桥梦检欢欧残毕汇汉济灭灵点热爱状独环电画"
    "疗监盖盘确离种积称稳穷竞笔签简类粮纪约级纯纳纸线练组细织终绍给统继续维网罗联职肃胜脑艺节苏药获营虽补装规视觉"
    "订认讨让训议讯记讲许论设访证评识词试话该详语误请诸读谁调谈谢负贡财责败货质贩购贯贸费资赛赞赶赵践转轮软轻较输达"
    "迁运违连迟适选递逻遗邓郑释针钟钢钱铁银铜链销锁错队阳阴际陆陈险随隐难页项顺须顾预领频题风飞饭饮馆驱验骗"
)
TRADITIONAL: Final[frozenset[str]] = frozenset(
    "這國個們來時說對過會還沒發經進現開問關長門見東車馬鳥魚龍書買賣學習為與兩從眾優偉傳傷體處備復頭奪奮婦媽實寶審將"
    "歲島幣師帶幫廣慶莊應錄態總惡戰戶報擔擁擇據換損數斷無舊顯權條極構樣標樹檔橋夢檢歡歐殘畢匯漢濟滅靈點熱愛狀獨環電畫"
    "療監蓋盤確離種積稱穩窮競筆簽簡類糧紀約級純納紙線練組細織終紹給統繼續維網羅聯職肅勝腦藝節蘇藥獲營雖補裝規視覺"
    "訂認討讓訓議訊記講許論設訪證評識詞試話該詳語誤請諸讀誰調談謝負貢財責敗貨質販購貫貿費資賽讚趕趙踐轉輪軟輕較輸達"
    "遷運違連遲適選遞邏遺鄧鄭釋針鐘鋼錢鐵銀銅鏈銷鎖錯隊陽陰際陸陳險隨隱難頁項順須顧預領頻題風飛飯飲館驅驗騙"
)
