"""News agencies and broadcasters as they stand in datelines and photo credits.

Origin: written by hand from the national and international agencies with a text service in the languages that the
phrase tables cover. `AGENCIES` are matched without regard to case. A dateline with another name in parentheses is still
taken where its place is in capitals; the table is what lets "Berlin (dpa)" pass.
"""

from __future__ import annotations

from typing import Final

AGENCIES: Final[frozenset[str]] = frozenset(
    """
    aa
    aap
    ritzau
    stt
    agerpres
    tasr
    europa press
    keystone-sda
    anka
    antara
    ttxvn
    ria
    бта
    sta
    bns
    leta
    भाषा
    연합뉴스
    뉴시스
    뉴스1
    新华社
    中新社
    中央社
    共同通信
    時事通信
    abc news
    abna
    adnkronos
    aei
    afp
    agencia brasil
    agencia efe
    agencies
    agenzia ansa
    agência brasil
    aki
    al jazeera
    ana-mpa
    anadolu
    anadolu agency
    anf
    angop
    ani
    anp
    ansa
    ap
    apa
    aps
    ara news
    armenpress
    asia news
    associated press
    ats
    azertac
    bbc
    bbc news
    bbc sport
    belga
    belta
    bernama
    bianet
    bloomberg
    bloomberg news
    bta
    caixin
    canadian press
    catholic news service
    cbc news
    cbs news
    cihan
    cna
    cnbc
    cnn
    cns
    cp
    ctk
    dapd
    dha
    dow jones
    dpa
    dpa-afx
    dts
    efe
    egypt today
    elta
    emirates news agency
    epa
    epd
    euronews
    europa press
    europapress
    fars
    fars news agency
    fena
    fox news
    getty images
    gna
    hina
    ians
    iha
    ina
    inter press service
    interfax
    interfax-ukraine
    ips
    irin
    irna
    isna
    itar-tass
    jiji
    jiji press
    jta
    kazinform
    kcna
    kna
    kuna
    kurdistan 24
    kurdistan24
    kyodo
    kyodo news
    lapresse
    lusa
    magharebia
    map
    marketwatch
    mehr news agency
    mena
    mia
    mti
    nbc news
    nhk
    nina
    nna
    notimex
    npr
    ntb
    ots
    pa
    pa media
    pajhwok
    pap
    petra
    pna
    pr newswire
    prensa latina
    press association
    press trust of india
    press tv
    pti
    qna
    reuters
    rfe/rl
    rferl
    ria novosti
    rt
    rudaw
    sabah
    sana
    sda
    sid
    sita
    slovak news agency
    spa
    sputnik
    swissinfo
    tanjug
    tap
    tasnim
    tass
    the canadian press
    tt
    ukrinform
    unb
    upi
    urdu point
    usa today
    vna
    voa
    voa news
    voice of america
    wafa
    wam
    xinhua
    yna
    yonhap
    zenit
    čtk
    αμπε
    απε-μπε
    αφπ
    аап
    азертадж
    апа
    белта
    интерфакс
    итар-тасс
    казинформ
    рбк
    регнум
    риа новости
    росбалт
    тасс
    укринформ
    униан
    унн
    уніан
    أ ف ب
    أ.ف.ب
    ا ف ب
    رويترز
    سانا
    كونا
    واس
    وام
    وكالات
    """.strip()
    .replace("    ", "")
    .split("\n")
)
