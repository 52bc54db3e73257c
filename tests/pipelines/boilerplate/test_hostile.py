"""Pages and dumps of tens of megabytes, made to break readers.

Each in a process of its own with its memory bounded. What the suite always runs of these is in test_html_hostile.py and
test_text_audit.py, on inputs of a megabyte at most.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SENTENCE = "The council met on Monday and agreed on the budget for the coming year, the mayor said. "
# Of processor time, generous for machines under load; of all memory of the process, interpreter and libraries included.
SECONDS = 60
BYTES = 1 << 30

PROGRAM = f"""
import json, resource, time
SENTENCE = {SENTENCE!r}
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.text import clean_text
given = {{given}}
start = time.process_time()
cleaned = {{clean}}(given)
print(json.dumps({{{{
    "seconds": time.process_time() - start,
    "bytes": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    "result": cleaned.rejection or "article",
    "articles": cleaned.articleBody.count("budget for the coming year"),
}}}}))
"""

TAGS = "div p ul li table tr td b i a h1 section article span font blockquote"
PAGES = {
    "nested 100,000 deep": 'b"<div>" * 100_000 + SENTENCE.encode()',
    "nested 1,000,000 deep": 'b"<div>" * 1_000_000 + SENTENCE.encode()',
    "50 MB of one opening tag": 'b"<div>" * 10_000_000',
    "50 MB of one empty tag": 'b"<br>" * 12_500_000',
    "50 MB of one closing tag": 'b"</p>" * 12_500_000',
    "50 MB of attributes": 'b"<a " + b"b" * 50_000_000',
    "50 MB of script": 'b"<script>" + b"x" * 50_000_000 + b"</script><p>" + SENTENCE.encode() * 5',
    "nothing closed": f'("".join(f"<{{tag}}>" + SENTENCE for tag in "{TAGS}".split()) * 3000).encode()',
    "nothing opened": f'("".join(SENTENCE + f"</{{tag}}>" for tag in "{TAGS}".split()) * 3000).encode()',
    "comments never closed": 'b"<!--" * 5_000_000 + SENTENCE.encode()',
    "tags never ended": 'b"<div>" * 1000 + b"<a" * 390_000',
    "wrong charset": """b"<meta charset='utf-16'><p>" + ("Grüße, sagte sie. " * 200_000).encode("cp1252")""",
    "mixed encodings": '(SENTENCE.encode() + "Grüße ".encode() + "Grüße ".encode("cp1252")) * 40_000',
    "all bytes": "bytes(range(256)) * 80_000",
    "zeros": 'b"\\0" * 20_000_000 + b"<p>" + SENTENCE.encode()',
    "a line of 20 MB": 'b"<p>" + SENTENCE.encode() * 230_000',
    "a word of 20 MB": 'b"<p>" + b"x" * 20_000_000',
    "a million lines": '(SENTENCE + "\\n").encode() * 60_000 + b"x\\n" * 1_000_000',
    "a million lines, broken": 'b"x<br>" * 1_000_000',
    "60,000 paragraphs": '(b"<p>" + SENTENCE.encode()) * 60_000',
    "template in a script": """b"<script type='text/template'>" + b"<div>" * 300_000 + b"</script>" """,
    "noscripts": 'b"<noscript>" * 300_000 + SENTENCE.encode()',
}
# What patterns with two ways to match run away on.
BOMBS = {
    "blanks": '" " * 5_000_000',
    "letters": '"a" * 5_000_000',
    "capitals": '"A. " * 1_500_000',
    "numbers": '"1" * 5_000_000',
    "times": '"12:" * 1_500_000',
    "dates": '"3 May 2019 " * 400_000',
    "dates, unfinished": '"May " * 1_000_000',
    "addresses": '"http://a." * 500_000',
    "mails": '"a@a." * 1_000_000',
    "quotes": '"\\"\\u201e\'" * 1_000_000',
    "brackets": '"(" * 5_000_000',
    "bars": '" | x - " * 700_000',
    "entities": '"&amp" * 1_000_000',
    "bylines": '"By Ann Lee and " * 300_000',
    "datelines": '"LONDON, " * 500_000',
    "credits": '"© Ann Lee/Getty " * 300_000',
    "dots": '"." * 5_000_000',
    "tags": '"<" * 5_000_000',
    "soft hyphens": '"a\\u00ad" * 2_000_000',
    "accents": '"a" + "\\u0301" * 3_000_000',
}
DUMPS = {
    "zeros": '"\\0" * 20_000_000 + SENTENCE',
    "a line of 20 MB": "SENTENCE * 230_000",
    "a word of 20 MB": '"x" * 20_000_000',
    "a million lines": '"x\\n" * 1_000_000',
    "a million lines, all different": '"\\n".join(map(str, range(1_000_000)))',
    "60,000 paragraphs": '(SENTENCE + "\\n\\n") * 60_000',
    "surrogates": '"\\ud800" * 2_000_000 + SENTENCE',
    "control characters": '"".join(map(chr, range(256))) * 20_000',
    "scripts by turns": '"аaαa日" * 500_000',
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("clean", "given"),
    [
        *(pytest.param("clean_html", given, id=f"page: {name}") for name, given in PAGES.items()),
        *(pytest.param("clean_html", f'"<p>" + {given}', id=f"page of {name}") for name, given in BOMBS.items()),
        *(pytest.param("clean_text", given, id=f"dump: {name}") for name, given in DUMPS.items()),
        *(pytest.param("clean_text", given, id=f"dump of {name}") for name, given in BOMBS.items()),
        *(
            pytest.param("clean_text", f'({given})[:100_000] + "\\n" + SENTENCE', id=f"dump of some {name}")
            for name, given in BOMBS.items()
        ),
    ],
)
def test_nothing_raises_hangs_or_fills_the_memory(clean: str, given: str) -> None:
    program = PROGRAM.format(clean=clean, given=given)
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=20 * SECONDS, check=False
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    told = json.loads(ended.stdout)
    assert told["seconds"] < SECONDS
    assert told["bytes"] < BYTES
