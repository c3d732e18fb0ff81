"""No program turned the template into a page.

The code of a template was published, where its value should stand. Template languages write {{ post.title }}, {% if
user %}, <%= name %>, ${total}, #{title} or {$name}, and all of them print their own code when they are fed to the
wrong program. Mathematics, program code, hugs between double braces ({{{hugs}}}), expressions in quotation marks and
texts that speak about templates or programs are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textlint.authoring import (
    Document,
    Hit,
    bad,
    good,
    hit,
    is_part_of_protected,
    is_technical,
    lexicon,
    pattern,
    removal,
    rule,
    stands_alone,
)

NAMES = frozenset(name.casefold() for name in lexicon(__file__, "field_names.txt"))
PLAIN = frozenset().union(
    *(lexicon(__file__, f"{kind}.txt") for kind in ("bare_fields", "counted_fields", "field_parts"))
)
HUGS = frozenset(lexicon(__file__, "hugs.txt"))
TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

EXPRESSION = pattern(
    r"""(?x)
      (?<![\w\\{}$\#^_=@])\{\{\{?+(?P<double>[^{}\n]{1,200}+)\}\}\}?+(?![\w}])     # {{ … }}, {{{ … }}}
    | (?<![\\{])\{%[-~+]?\s*+[A-Za-z]\w*+\b(?:[^%\n{}]|%(?!\})){0,200}+%\}         # {% … %}
    | <%[-=\#@:!]?(?:[^%\n<]|%(?!>)|<(?!%)){2,200}+%>                                      # <%= … %>
    | <\?(?:php\b|=)(?:[^?\n<]|\?(?!>)|<(?!\?)){1,300}+\?>                                  # <?php … ?>
    | \[%[-+]?\s++\w(?:[^%\n\]]|%(?!\])){1,120}+%\]                                # [% … %]
    | (?<![\w\\{}$`=/\#%])[$\#%]\{(?P<single>[^{}\n]{2,100}+)\}(?![\w$}^_])        # ${…}, #{…}, %{…}
    | (?<![\w\\{$=])\{\$[a-z_]\w++(?:(?:\.|->)\w++){0,5}+(?:\|[^{}\n]{1,80}+)?\}(?![\w}])     # {$name}
    | (?<![\w\\{$=])\{![$A-Za-z]\w*+(?:\.\w++){1,5}+\}(?![\w}])                    # {!Contact.Name}
    """
)
NAME = pattern(
    r"""[A-Za-z_$@.][\w$]*+(?:(?:\.|\[|\(|->|\?\.)[\w$.\[\]()'"’”, :>-]*+)?+(?:\s*+\|\|?\s*+[^|]{1,80}+){0,4}+"""
)
FILTERED = pattern(
    r"""(?:['"‘’“”][^'"‘’“”]{0,120}+['"‘’“”]|[\w$][\w$. \[\]'"-]{0,80}+)\s*+\|\s*+[a-zA-Z_]\w.{0,120}+"""
)
HELPER = pattern(
    r"""(?x)(?:if|unless|else|end|endif|elsif|each|for|range|with|include|partial|block|template|define|yield|assign
      |trans|translate|t|i18n|__)\b(?:\s.{1,160}+)? | [a-z]\w{1,30}+\s++(?:['"‘“][^\n]{1,160}+|[\w$]*+\.[\w.]++.{0,120}+)"""
)
SCREAMED = pattern(r"[A-Z][A-Z_]++(?:\ [A-Z][A-Z_]*+){0,3}")
QUOTES = frozenset("\"“”„'‘’«»`")


@rule(
    summary="Template code in place of its value",
    message="“{match}” is template code that was printed instead of its value. Put the value in its place.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="Only whole lines of template code are taken away, and a value may belong there.",
    protected=True,
    trigger=["{{", "{%", "<%", "<?", "[%", "${", "#{", "%{", "{$", "{!"],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation; all 22 in 3.5 million words of scraped pages and machine translation are right, and "
    "all are of one page.",
    examples=[
        bad("Read also: ⟦{{ post.title }}⟧ by our staff."),
        bad(
            "The tide is high.\n\n⟦{{ ads.slot | safe }}⟧\n\nThe wind is low.", "The tide is high.\n\nThe wind is low."
        ),
        bad("⟦{{:: 'menu.share' | i18n }}⟧"),
        bad("Dear ⟦{{first_name}}⟧, ⟦{% if member %}⟧welcome back⟦{% endif %}⟧ to ⟦{{ shop_name }}⟧!"),
        bad("You have ⟦<%= cart.size %>⟧ parcels, ⟦#{user.name}⟧, worth ⟦${total}⟧."),
        bad("Hello ⟦{$username}⟧, your contact is ⟦{!Owner.Name}⟧."),
        bad("Meet ⟦{{Your Name}}⟧ at the fair of ⟦{{ CITY }}⟧."),
        good("So sorry to hear that {{hugs}} {{{Marianne}}}"),
        good("The set {{a, b}, {c}} and the fraction \\frac{{x}}{{y}} have ${x}$ in common. It cost $5 {sic}."),
        good("Jinja prints {{ title }} as it is, and so does {% raw %}."),
        good("Write “{{ name }}” where the name belongs."),
        good("const page = () => { return `${title}` };\nlet x = {{ color: 'red' }};\nprint(`${name}`);"),
        good("The price is ${5} and the tag <% is not closed."),
        good("Set `{{ title }}` first."),
    ],
)
def template_expression(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match for match in EXPRESSION.finditer(text) if is_code(match) and not is_mentioned(document, match)]
    if not found or is_technical(document, TRADE, TECHNICAL):
        return
    for match in found:
        alone = stands_alone(document, *match.span())
        yield hit(match.span(), edits=(removal(document, *match.span()),) if alone else ())


def is_mentioned(document: Document, match: Any) -> bool:
    """Whether an expression is quoted, or a part of an address or of code."""
    before, after = document.text[match.start() - 1 : match.start()], document.text[match.end() : match.end() + 1]
    return (before in QUOTES and after in QUOTES) or is_part_of_protected(document, *match.span())


def is_code(match: Any) -> bool:
    """Whether what stands between the signs is a name or a call, and no word of people or of mathematics."""
    if match["double"] is not None:
        return is_double(match["double"])
    if match["single"] is not None:
        inner = match["single"].strip()
        inner = inner.split("!", 1)[0]
        return "\\" not in inner and len(inner) > 1 and not inner[0].isdigit() and NAME.fullmatch(inner) is not None
    return True


def is_double(inner: str) -> bool:
    if inner[:1] + inner[-1:] in ("<>", "%%"):
        return True
    words = inner.strip().removeprefix("::").lstrip("#/^&>!~=-").strip().rstrip("~-").strip()
    if "\\" in inner or words.casefold() in HUGS or not words:
        return False
    if words.isidentifier():
        spaced = inner[0] == " " == inner[-1]
        plain = words.isalpha() and (words.islower() or words.istitle())
        return len(words) > 1 and (spaced or not plain or words in PLAIN)
    if words.casefold() in NAMES or SCREAMED.fullmatch(words) or FILTERED.fullmatch(words) or HELPER.fullmatch(words):
        return True
    return NAME.fullmatch(words) is not None and len(words) > 2
