"""Words around the names of authors in Chinese, Japanese and Korean: tables only.

By hand, from the bylines of news sites and agencies in these languages. Names there have no capitals, and no space
divides them from what stands beside them.
"""

from __future__ import annotations

from typing import Final

# Before a name; the longer ones are tried first.
BEFORE_NAME: Final[tuple[str, ...]] = tuple(
    "特约记者 特約記者 实习记者 實習記者 本报记者 本報記者 见习记者 通讯员 记者 記者 特派員 編集委員 論説委員 "
    "編集部 責任編輯 责任编辑 責編 责编 编辑 編輯 編集 編譯 编译 作者 撰文 執筆 取材・文 取材 文字 文 聞き手 構成 "
    "글".split()
)
# Those of them that name who edited, not who wrote.
EDITORS: Final[tuple[str, ...]] = ("責任編輯", "责任编辑", "責編", "责编", "编辑", "編輯", "編集", "校对", "审核")
# What may follow a job without a space, since each is in an element of its own: 김철수 기자입력 2026.03.11.
GLUED: Final[tuple[str, ...]] = ("입력", "수정", "등록", "승인", "발행", "업데이트", "구독")
# Behind a name.
BEHIND_NAME: Final[tuple[str, ...]] = tuple(
    "記者 记者 特派員 기자 특파원 선임기자 인턴기자 논설위원 칼럼니스트 교수 앵커 "
    "編集委員 論説委員 支局長 氏 さん".split()
)
# A piece with one of these at its end says where and how a report was made.
BEHIND_PLACE: Final[tuple[str, ...]] = tuple("報導 報道 报道 電 电 訊 讯 發自 发自 摄影 攝影 撮影".split())
# Labels of bylines that are no names.
NO_NAMES: Final[frozenset[str]] = frozenset(
    "来源 來源 出处 图片 圖片 写真 資料 资料 提供 入力 "
    "입력 기사입력 최종수정 수정 등록 사진 기사 編集 更新 公開 发布 發布 原标题 标签 综合 綜合".split()
)
# A byline in one of these languages has one of these, with a name beside it.
MARKS: Final[tuple[str, ...]] = tuple(
    "記者 记者 通讯员 作者 撰文 文／ 文/ 文： 文: 執筆 責任編輯 责任编辑 责编 責編 编辑： 編輯： 编译 編譯 "
    "取材・文 聞き手 기자 특파원 논설위원 글=".split()
)
# The hundred most frequent Chinese family names, and some of two signs, simplified and traditional.
CHINESE_FAMILY_NAMES: Final[frozenset[str]] = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
    "蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
)
