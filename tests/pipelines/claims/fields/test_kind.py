import pytest

from pipelines.claims.fields.kind import kind_of
from pipelines.claims.quotemarks import quoted

# The claim stands between square brackets, which are taken out before the test.
CASES = [
    ("He said [the road was shut].", "paraphrase"),
    ("[“The road is shut,”] he said.", "quotation"),
    ('["The road is shut,"] he said.', "quotation"),
    ("He said [the road was “a death trap”].", "mixed"),
    ('He said [he had "seen two fires" that night].', "mixed"),
    ("[“The road,”] he said, [“is shut.”]", "quotation"),
    ("[“The road,”] he said, [is shut.]", "mixed"),
    ("[‘The road is shut,’] he said.", "quotation"),
    ("['The road is shut,'] he said.", "quotation"),
    ("He said [it's the farmers' land].", "paraphrase"),
    ("He said [it’s the farmers’ land].", "paraphrase"),
    ("He said [the ’90s were kinder].", "paraphrase"),
    ("[«La route est fermée»], dit-il.", "quotation"),
    ("[„Die Straße ist gesperrt“], sagte er.", "quotation"),
    ("[„Die Straße ist gesperrt”], sagte er.", "quotation"),
    ("[»Die Straße ist gesperrt«], sagte er.", "quotation"),
    ("Er sagte, [die Straße sei »endgültig« gesperrt].", "mixed"),
    ("[“The road is shut.\n\n“It will stay so,”] she said.", "quotation"),
    ("She said: [“The road is shut and we wait.]", "quotation"),
    ("[“She told me ‘the road is shut’ and left,”] he said.", "quotation"),
    ("He told her [that “this” and “that” were wrong].", "mixed"),
    ("“Nobody came,” she said, adding [that the road was shut].", "paraphrase"),
    ("She said [the group “tricked” people into joining].", "mixed"),
    ("The play “Roads” opened; critics said [it was dull].", "paraphrase"),
    ("[\"We're done,\"] they said.", "quotation"),
    ("[“We’re done,”] they said.", "quotation"),
    ("He called the plan [“madness.”]", "quotation"),
    ("He called [the plan “madness.”]", "mixed"),
    ('The sign read ["No entry"].', "quotation"),
    ("The board stood 6'2\" tall and he said [it would fall].", "paraphrase"),
    ("[The 5\" pipe burst], he said.", "paraphrase"),
    ("She said, [“Why not?” and “Who pays?”]", "mixed"),
    ("[“Why not?”] she asked.", "quotation"),
    ("The mayor said [“no comment”] twice.", "quotation"),
    ("He said, [\"The 'road' is shut.\"]", "quotation"),
    ("He said [the bus from O'Hare was late].", "paraphrase"),
    ("[“Nearly all hope to go home soon,”] he said. [“Few believe.”]", "quotation"),
    ("[‘It’s over,’] she said.", "quotation"),
    ("Officials said [rock ’n’ roll was banned].", "paraphrase"),
    ("[“One”, “two”] he counted.", "quotation"),
    ("[''The road is shut,''] he said. [''It will stay so.'']", "quotation"),
    ("[``The road is shut,''] he said.", "quotation"),
    ("He said [the road was ''a death trap''].", "mixed"),
    ("[''It's the drivers' fault,''] he said. [''We've all paid.'']", "quotation"),
    ("[''She told me 'the road is shut' and left,''] he said.", "quotation"),
    ("[\"Signs that read “No Entry” are no longer there,\"] he said.", "quotation"),
    ("[\"It is “shut” now, and “closed” for good.\n\n\"That is all.\"] he said.", "quotation"),
    ("[\"The road is shut,”] he said.", "quotation"),
    ("Ms. O''Hara said [the gate was shut].", "paraphrase"),
    ("The 6'2'' guard said [the gate was shut].", "paraphrase"),
    ("The channel said [she is joining the “Today” show in May].", "paraphrase"),
    ("He said [he read of it in “The Rivers of the North,” a novel].", "paraphrase"),
    ("She said [the tale moved on Friday’s edition of Radio 9’s “Night Talk.”]", "paraphrase"),
    ("She named [“The Rivers of the North”].", "quotation"),
    ("He said [the “Roads First” plan was “dead.”]", "mixed"),
    ("He called her [a “Disgrace” to the town].", "mixed"),
    ("He said [the vote was “The end of all that”].", "mixed"),
    ("[The union called it “a start,”] he wrote.", "mixed"),
    ("She said [the “Patriots” had left town].", "paraphrase"),
    ("He wrote [that members of the ''Sentinels'' were fined].", "paraphrase"),
    ("He said [Ana “Tank” Ruiz would box again].", "paraphrase"),
    ("She said [the so-called “peace” patrols beat people].", "paraphrase"),
    ("He said [a group known as “Dawn” had left].", "paraphrase"),
    ("She said [the “patriots” had left town].", "mixed"),
    ("She said [they were “Patriots” all].", "mixed"),
    ("[“Patriots”] was all that she said.", "quotation"),
    ("He said [the “Absolutely not” of the judge stung].", "mixed"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "kind"), CASES)
def test_kind(marked: str, kind: str) -> None:
    text, fragments, start = "", [], 0
    for letter in marked:
        if letter == "[":
            start = len(text)
        elif letter == "]":
            fragments.append((start, len(text)))
        else:
            text += letter
    assert kind_of(text, fragments, quoted(text)) == kind
