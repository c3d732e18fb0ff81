"""It was a link, or belongs to a sentence elsewhere.

A word or two in lower case stand as a sentence of their own: the tail of a sentence that was cut in two. The stop
before it is reported by `sentence/stray-stop`. Sentences with a subject of their own (“it rained.”) are no fragments,
and runs of one-word sentences are a manner.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, pattern, rule, stray_stops

TAIL = pattern(
    r"""
    (?: (?:of|in|for|from|at|on|with|by|to|against|between|near|under|over|after|before|during|towards?
         |de|du|des|en|à|von|aus|mit|für|di|da|do|dos|em|van|voor|z|ze|do|dla|из|для|от|з|із|від)
        (?:\s(?:the|la|le|los|las|den|der|dem|il|het))?
        (?:\s\p{Lu}[\p{L}\p{M}’'-]{0,30}+){1,3} (?:\s\p{Ll}[\p{L}’'-]{0,20}+)?
      | (?:\p{Ll}[\p{L}\p{M}’'-]{0,30}+) (?:\s\p{Ll}[\p{L}\p{M}’'-]{0,30}+){0,2}
    )
    [.!?]["”’»)]?(?=\s|\Z)(?!\s{1,3}\p{Ll})
    """,
    64,  # regex.VERBOSE
)
SUBJECT = pattern(
    r"(?:i|you|we|he|she|it|they|there|this|that|these|those|who|what|how|why|when|where|please|thanks?|yes|no|not|ok|okay|lol"
    r"|ich|du|er|sie|es|wir|ihr|das|danke|bitte|ja|nein|je|tu|il|elle|on|nous|vous|ils|elles|ça|ce|c['’]est|merci|oui|non"
    r"|yo|tú|él|ella|gracias|sí|eu|ele|ela|obrigado|obrigada|sim|não|io|lui|lei|grazie|ik|jij|hij|zij|wij|het|dank|nee"
    r"|ja|ty|on|ona|ono|my|oni|to|dzięki|tak|nie|děkuji|ano|ne|jag|han|hon|vi|det|tack|nej|я|ты|он|она|оно|мы|вы|они|это"
    r"|спасибо|да|нет|ben|sen|biz|siz|bu|teşekkürler|evet|hayır|saya|dia|kami|kita|terima)"
    r"(?![\p{L}])"
)


@rule(
    summary="Tail of a sentence left alone by a stray stop",
    message="“{match}” is the tail of a sentence that a stray full stop cut off. Look the sentence up in its source.",
    severity="error",
    confidence="high",
    profile="gate",
    trigger=[". "],
    measured="1 finding in 5.0 million words of clean prose, a real slip; 7 of 8 right in machine-translated news.",
    examples=[
        bad("The price of bread doubled after the blockade. ⟦of Ruritania.⟧"),
        bad("They asked for a change of heart after the fall. ⟦of Lord Ruthven’s ministry.⟧ Nobody answered."),
        bad("The mayor said that the town had to buy more. ⟦kerosene.⟧ Nobody objected."),
        bad("A farm from the 18th century. ⟦century.⟧"),
        good("The mayor asked for money. it rained. The town had none."),
        good("Bring pens, paper, glue, etc. of course. All of it is in the shop."),
        good("It was the Worst. day. ever. Nobody came."),
        good("Growers waited for rain in the middle of the summer. drought and rising prices did the rest."),
    ],
)
def lone_fragment(document: Document, options: None) -> Iterator[Hit]:
    for stray in stray_stops(document):
        tail = TAIL.match(document.text, stray.next, stray.region.end)
        if tail and not SUBJECT.match(document.text, stray.next):
            yield hit(tail.span())
