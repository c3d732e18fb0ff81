"""Markdown made up for tests, of which it is known what is prose.

`PROSE` and `HIDDEN` stand for words while a text is put together; `numbered` then gives each its own name, so
that a test can ask for every word of prose, in its order, and for none of the hidden ones.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from hypothesis import strategies as st

PROSE, HIDDEN = "\x01", "\x02"
SHAPES = ("word", "größe", "слово", "naïve", "I", "日本語", "𝒳", "don’t", "É")


class Text(NamedTuple):
    """A source, the words of its prose in order, and the hidden ones in order."""

    source: str
    prose: list[str]
    hidden: list[str]


def numbered(pattern: str, line_end: str = "\n") -> Text:
    prose: list[str] = []
    hidden: list[str] = []

    def name(match: re.Match[str]) -> str:
        if match[0] == HIDDEN:
            hidden.append(f"ZQ{len(hidden)}ZQ")
            return hidden[-1]
        prose.append(f"{SHAPES[len(prose) % len(SHAPES)]}{len(prose)}w")
        return prose[-1]

    return Text(re.sub(f"[{PROSE}{HIDDEN}]", name, pattern).replace("\n", line_end), prose, hidden)


P, H = PROSE, HIDDEN
SPANS = (
    P, P, f"{P} {P}", f"{P}, {P}.", f"“{P}”", f"({P})", f"{P} & {P}", f"{P} < 3", f"{P} * {P}", f"{P}_{P}", f"{P} #1",
    f"*{P}*", f"**{P} {P}**", f"***{P}***", f"_{P} `{H}` {P}_", f"~~{P}~~", f"**{P}** *{P}*",
    f"`{H}`", f"``{H} ` {H}``", f"[{P}]({H})", f'[{P} *{P}*](<{H}> "{H} {H}")', f"[{P}][Ref]", "[Ref][]", "[Ref]",
    f'![{H} {H}]({H} "{H}")', f"[![{H}]({H})]({H})", f"<https://{H}.example/{H}>", f"<{H}@{H}.example>",
    f'<b class="{H}">{P}</b>', f"{P}<br/>{P}", f"<!-- {H} -->", f"{P} &amp; {P}", "&#169;", "&copy;", f"\\*{P}\\*",
    f"{P}[^1]", f"${H}^2$", f"$${H}$$", f'{{{{< {H} "{H}" >}}}}', f"{{{{% {H} %}}}}", f"{{% {H} %}}", f"{{# {H} #}}",
    f"[[{H}|{P}]]", f"[{P}]({H}){{.{H}}}", f'[{P}]({H}){{: target="{H}" }}', f"\\({H} \\frac{{1}}{{2}}\\)",
    f"{P}  \n{P}", f"{P}\\\n{P}", f"{P}\n{P}", f"{P} \n{P}", f"{P}\t{P}",
)  # fmt: skip
BLOCKS = (
    f"# {P} {P}", f"## {P} ##", f"### {P} {{#{H} .{H}}}", f"{P} {P}\n=====", f"{P}\n---", "---", "* * *",
    f"```{H}\n{H}\n\n# {H}\n```", f"~~~\n{H}\n~~~", f'<div class="{H}">\n{H} <b>{H}</b>\n</div>',
    f"<!-- {H}\n\n{H} -->", f"<pre>\n{H}\n\n{H}\n</pre>", f'[^1]: {P} {P}\n    {P}', f'[{H}]: {H} "{H}"',
    f"[{H}]:\n  <{H}>", f"| {P} | *{P}* |\n|:--|--:|\n| {P} | `{H}` |\n| [{P}]({H}) | |", f"{P}|{P}\n-|-\n{P}|{P}",
    f"{P}\n: {P} {P}\n: {P}", f'!!! note "{H}"', f"::: {H}\n{P}\n:::", f"*[{H}]: {H}", f'{{{{< {H} "{H}" >}}}}',
    f"{{% raw %}}\n{H}\n{{% endraw %}}", f"{P} {P}\n{{: .{H} }}", f"> [!NOTE]\n> {P}", f"- [ ] {P}\n- [x] {P}",
    f"* * *\n\n    {H}\n\n    {H}", f"\\[\n{H} \\frac{{1}}{{2}}\n\\]", f'import {H} from "{H}"',
)  # fmt: skip
FRONTS = ("", "", f"---\n{H}: {H}\n---\n", f'+++\n{H} = "{H}"\n+++\n', f'{{\n  "{H}": "{H}"\n}}\n')

spans = st.sampled_from(SPANS)
paragraphs = st.lists(spans, min_size=1, max_size=5).map(lambda parts: f"{P} {' '.join(parts)}")
leaves = st.one_of(paragraphs, paragraphs, st.sampled_from(BLOCKS))


def indented(text: str, first: str, others: str) -> str:
    head, *tail = text.split("\n")
    return "\n".join([first + head, *((others + line).rstrip(" ") if not line else others + line for line in tail)])


def contained(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Lists and quotations; their content begins with a paragraph, as code and tables there need more care."""
    many = st.lists(inner, min_size=1, max_size=3).map("\n\n".join)
    content = st.tuples(paragraphs, st.one_of(st.just(""), many)).map(lambda pair: "\n\n".join(filter(None, pair)))
    return st.one_of(
        content.map(lambda text: indented(text, "> ", "> ")),
        content.map(lambda text: indented(text, "- ", "  ")),
        content.map(lambda text: indented(text, "12. ", "    ")),
        st.lists(paragraphs, min_size=2, max_size=3).map(
            lambda items: "\n".join(indented(i, "* ", "  ") for i in items)
        ),
    )


blocks = st.recursive(leaves, contained, max_leaves=4)
bodies = st.lists(blocks, min_size=1, max_size=5).map("\n\n".join)
line_ends = st.sampled_from(["\n", "\n", "\r\n"])


def assembled(front: str, body: str, line_end: str, last: str) -> Text:
    return numbered(f"{front}{body}\n\n[Ref]: {HIDDEN}{last}", line_end)


texts = st.builds(assembled, st.sampled_from(FRONTS), bodies, line_ends, st.sampled_from(["", "\n", "\n\n"]))
