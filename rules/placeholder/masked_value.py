"""A site or a program hid what stood here.

A mask stands where an address, a number or a word was hidden from programs. Mail addresses that a site hides come out
as [email protected], also with a no-break space and translated; data sets put <url>, *NUMBER* or <unk> in place of
words; language models leave <|endoftext|> and marks of their citations behind. A mask is no word of any text: what it
stood for is lost. Texts about programs and data are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, is_part_of_protected, is_technical, lexicon, pattern, rule

HIDDEN = lexicon(__file__, "masked_words.txt")
TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

SPACE = r"[^\S\n]{1,3}"
HIDDEN_WORDS = "|".join(phrase.replace(" ", SPACE) for phrase in HIDDEN)
MASK = pattern(
    rf"""(?x)
      \[(?i:{HIDDEN_WORDS})\](?!\()
    | (?<![\w*])\*(?:URL|EMAIL|E-MAIL|NUMBER|USERNAME|HASHTAG|MENTION)\*(?![\w*])
    | (?<![\w<=])<(?:url|URL|unk|UNK|num|NUM|number|NUMBER|email|EMAIL|user|USER|date|DATE|phone|PHONE|person|PERSON)>(?!\w)
    | (?<!\w)@@UNKNOWN@@(?!\w) | (?<!\w)\[(?:UNK|PAD|CLS|SEP|MASK)\](?![\w(])
    | <\|[a-z][a-z_]{{2,30}}+\|> | \[/?INST\] | <</?SYS>>
    | :?contentReference\[oaicite:\d{{1,4}}\](?:\{{index=\d{{1,4}}\}})? | 【\d{{1,4}}†[^】\n]{{0,80}}】
    | \ue200(?:cite|filecite|navlist|image_group)\ue202[^\ue201\n]{{1,300}}+\ue201?
    | (?<![A-Za-z])(?:file)?citeturn\d{{1,3}}
      (?:search|view|news|file|image|academia)\d{{1,3}}\w*+
    """
)
QUOTES = frozenset("\"“”„'‘’«»`")


@rule(
    summary="Mask in place of an address, a number or a word",
    message="“{match}” is a mask; what it stood for is lost. Look it up in the source.",
    severity="error",
    confidence="high",
    profile="gate",
    protected=True,
    trigger=[
        *(f"[{phrase}" for phrase in HIDDEN),
        *("*url*", "*email*", "*e-mail*", "*number*", "*username*", "*hashtag*"),
        *("*mention*", "<url>", "<unk>", "<num>", "<number>", "<email>", "<user>", "<date>", "<phone>", "<person>"),
        *("@@unknown@@", "[unk]", "[pad]", "[cls]", "[sep]", "[mask]", "<|", "inst]", "sys>>", "[oaicite:", "†"),
        *("\ue200", "citeturn"),
    ],
    measured="3 findings in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, all of them masks of a data set; all 22 in 3.5 million words of scraped pages and "
    "machine translation are right.",
    examples=[
        bad("Write to ⟦[email protected]⟧ or ⟦[email\N{NO-BREAK SPACE}protected]⟧ before May."),
        bad("Schreiben Sie an ⟦[E-Mail geschützt]⟧ oder ⟦[email protected]⟧."),
        bad("More on ⟦<url>⟧ and call ⟦*NUMBER*⟧ today, says the ⟦<unk>⟧ of the town."),
        bad("The dam held. ⟦<|endoftext|>⟧"),
        bad(
            "The town grew fast.⟦:contentReference[oaicite:3]{index=3}⟧ It fell.⟦【12†source】⟧ Then ⟦citeturn0search4⟧"
        ),
        good("Your [email is protected] by us, *NOTE* it *will* be kept; 3 <b>bold</b> <number of guests>."),
        good("The tokenizer puts <unk> in place of rare words, and the HTML shows [email protected]."),
        good("The sign says “[email protected]” to robots."),
    ],
)
def masked_value(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = list(MASK.finditer(text))
    if not found or is_technical(document, TRADE, TECHNICAL):
        return
    for match in found:
        start, end = match.span()
        quoted = text[start - 1 : start] in QUOTES and text[end : end + 1] in QUOTES
        if not quoted and not is_part_of_protected(document, start, end):
            yield hit((start, end))
