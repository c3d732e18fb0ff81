"""A mail or an old page was never decoded.

Japanese in ISO-2022-JP is written with letters and signs of ASCII between “ESC $ B” and “ESC ( B”, and most programs
lose the ESC. What stands between must be pairs that are Japanese, hiragana or katakana among them; prices, code and
smileys are not. Where the ESC is lost, the text is put back on request only.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, Safety, bad, good, hit, pattern, rule, spelled

CODED = pattern(r"\x1b?\$[@B](?:(?!\([BJ])[!-t][!-~])++(?:\x1b?\([BJ])?+")
"""What never ends is taken along, so that its middle is not tried again."""

KANA = pattern(r"[\u3041-\u30fe]")
JAPANESE = pattern(r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef×÷°±々]+")


@rule(
    summary="Japanese text that was never decoded",
    message="“{match}” is Japanese that was never decoded; it says “{said}”.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="safe",
    because="The sign that such text begins is lost, so it is only most likely.",
    trigger=["$b", "$@"],
    protected=True,
    measured="Repairs 360 of 416 Japanese sentences exactly, with the ESC and without, and parts of the rest. 0 findings in "
    "3.9 million words of clean, scraped and machine-translated text: rare.",
    examples=[
        bad("He wrote ⟦\x1b$B$3$s$K$A$O\x1b(B⟧ to us.", "He wrote こんにちは to us."),
        bad("Subject: ⟦$B%Q%s$H5m(B⟧", "Subject: パンと牛"),
        good("It costs $B2 (Basic), not $BILLS$(B) or $@foo(J)."),
        good("let $BASE = $(BUILD); echo $B(B)"),
    ],
)
def undecoded_japanese(document: Document, options: None) -> Iterator[Hit]:
    for match in CODED.finditer(document.text):
        said = spelled(match[0])
        if KANA.search(said) and JAPANESE.fullmatch(said):
            sure = match[0].count("\x1b") == 2
            yield hit(match.span(), replace=said, safety=None if sure else Safety.UNSAFE, said=said)
