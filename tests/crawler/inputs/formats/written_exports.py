"""A story as news databases export it."""

from __future__ import annotations

import docx

from tests.crawler.inputs.formats.stories import Story
from tests.crawler.inputs.formats.written_files import saved


def as_lexis(story: Story) -> bytes:
    head = f"          1 of 1 DOCUMENTS\n\n\n     The Osterby Post\n\n     {day_in_words(story)} Wednesday\n\n"
    fields = f"{story.headline}\n\nBYLINE: By {story.author}\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 312 words\n\n\n"
    tail = (
        "\n\nLOAD-DATE: March 12, 2026\n\nLANGUAGE: ENGLISH\n\nCopyright 2026 The Osterby Post\nAll Rights Reserved\n"
    )
    return (head + fields + wrapped(story) + tail).encode()


def as_nexis(story: Story) -> bytes:
    head = f"{story.headline}\nThe Osterby Post\n{day_in_words(story)} Wednesday\n\nCopyright 2026 The Osterby Post\n"
    fields = f"Section: NEWS; Pg. 4\nLength: 312 words\nByline: {story.author}\nBody\n\n"
    return (head + fields + wrapped(story) + "\n\nClassification\nLanguage: ENGLISH\n\nEnd of Document\n").encode()


def as_factiva(story: Story) -> bytes:
    fields = f"SE  News\nHD  {story.headline}\nBY  By {story.author}\nWC  312 words\nPD  {day_in_words(story)}\n"
    lead, *rest = story.paragraphs
    text = f"SN  The Osterby Post\nLA  English\nLP  \n{lead}\n\nTD  \n" + "\n\n".join(rest)
    return (
        fields + text + "\n\nAN  Document OSTPST0020260311em3b00001\n\n\nDocument OSTPST0020260311em3b00001\n"
    ).encode()


def as_factiva_text(story: Story) -> bytes:
    """Without names of fields, as Factiva shows an article."""
    section = "Foreign Desk; SECTA\n"
    head = f"{section}{story.headline}\n\nBy {story.author}\n1,312 words\n{day_in_words(story)}\n"
    rest = "06:02 AM\nThe Osterby Post\nOSTPST\nA4\nEnglish\nCopyright 2026 The Osterby Post. All Rights Reserved.\n\n"
    return (head + rest + " \n\n".join(story.paragraphs) + " \n\nDocument OSTPST0020260311em3b00001\n\n\n").encode()


def as_nexis_with_search(story: Story) -> bytes:
    """With a page in front that names the user and the search.

    An empty line between all lines, and a photograph.
    """
    search = (
        "User Name: = Ada\nDate and Time: = Friday, July 3, 2026 10:02:00 AM\nJob Number: = 17\n\nDocuments (1)\n\n"
    )
    listed = (
        f"1. {story.headline}\nClient/Matter: -None-\nSearch Terms: ferry\n\n| About LexisNexis | Privacy Policy |\n\n"
    )
    head = [story.headline, "The Osterby Post", f"{day_in_words(story)} Wednesday", "Late Edition - Final"]
    fields = (
        f"Section: NEWS; Pg. 4\nLength: 312 words\nByline: By {story.author}\nHighlight: What it is about\nBody\n\n"
    )
    tail = "\n\nGraphic\n\nPHOTO: The quay. (A. HOLM)\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n"
    return (search + listed + "\n\n".join(head) + "\n\n" + fields + wrapped(story) + tail).encode()


def as_lexis_alone(story: Story) -> bytes:
    """One article, without the line that counts the documents."""
    return as_lexis(story).partition(b"DOCUMENTS")[2]


def as_german_lexis(story: Story) -> bytes:
    """With the names of fields in German, as its pages in that language have them."""
    day = f"{int(story.day[-2:])}. {day_in_words(story).split()[0]} 2026"
    head = f"\n\n          Dokument 1 von 1\n\n\n     The Osterby Post\n\n     {day} Mittwoch\n\n{story.headline}\n\n"
    fields = f"AUTOR: {story.author}\n\nRUBRIK: Lokales; S. 4\n\nLÄNGE: 312 Wörter\n\n\n"
    tail = "\n\nUPDATE: 12. März 2026\n\nSPRACHE: DEUTSCH\n\nCopyright 2026 The Osterby Post\nAlle Rechte vorbehalten\n"
    return (head + fields + wrapped(story) + tail).encode()


def as_german_nexis(story: Story) -> bytes:
    head = f"{story.headline}\nThe Osterby Post\n{day_in_words(story)} Mittwoch\n\nCopyright 2026 The Osterby Post\n"
    fields = f"Rubrik: LOKALES; S. 4\nLänge: 312 Wörter\nAutor: {story.author}\nBody\n\n"
    return (head + fields + wrapped(story) + "\n\nLoad-Date: 12. März 2026\n\nEnd of Document\n").encode()


def as_lexis_with_edition(story: Story) -> bytes:
    source = "   1 of 1 DOCUMENTS\n\n\n     The Osterby Post\n\n"
    head = f"{source}   {day_in_words(story)} Wednesday\n   Late Edition - Final\n\n"
    fields = (
        f"HEADLINE: {story.headline.replace(' ', chr(10), 1)}\n\nBYLINE: By {story.author}\n\nLENGTH: 312 words\n\n"
    )
    return (head + fields + wrapped(story) + "\n\nURL: http://post.example\n\nLOAD-DATE: March 12, 2026\n").encode()


RULE = "_" * 60


PROQUEST_END = f"\n\n{RULE}\n\nContact ProQuest\n\nCopyright © 2026 ProQuest LLC. All rights reserved.\n"


def as_proquest(story: Story) -> bytes:
    given, family = story.author.split()
    head = f"{RULE}\n\nDocument 1 of 1\n\n{story.headline}\n\nAuthor: {family}, {given}\n\nProQuest document link\n\n"
    text = f"Abstract: {story.paragraphs[0]}\n\nFull text: {story.text}\n\n"
    tail = "Subject: Ferries; Courts\n\nLocation: Osterby\n\nPublication title: The Osterby Post; Osterby\n\n"
    more = f"Publication year: 2026\n\nPublication date: {day_in_words(story)}\n\nDatabase: ProQuest Central"
    return (head + text + tail + more + PROQUEST_END).encode()


def as_older_proquest(story: Story) -> bytes:
    """With a field for the title, and one for where and when it was published."""
    source = f"The Osterby Post ; Osterby [Osterby]{day_in_words(story)}: A.4."
    head = f"{RULE}\n\nTitle: {story.headline}\n\nPublication info: {source}\n\nAuthor: {story.author}\n\n"
    text = f"Links: http://resolver.example/\n\nFull text:\n{story.text}\n\nCredit: {story.author}; Staff Writer\n\n"
    return (head + text + "ProQuest document ID: 1234567\n\nDatabase: Global Newsstream" + PROQUEST_END).encode()


def as_word_export(story: Story) -> bytes:
    document = docx.Document()
    for line in as_nexis_with_search(story).decode().replace(wrapped(story), story.text).split("\n"):
        document.add_paragraph(line)
    return saved(document)


def day_in_words(story: Story) -> str:
    names = {"03": "March", "04": "April", "05": "May", "06": "June", "09": "September"}
    return f"{names[story.day[5:7]]} {int(story.day[-2:])}, 2026"


def wrapped(story: Story) -> str:
    return "\n\n".join(text.replace(" the ", "\nthe ", 1) for text in story.paragraphs)
