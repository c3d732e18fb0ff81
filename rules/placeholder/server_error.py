"""A program failed while it built the page.

The error of a server or database was published in the middle of a page. Programs print their warnings into the page
that they build: “Warning: Undefined variable $x in /srv/www/page.php on line 3”. Only the fixed form of such a
message counts, never the word “Warning” alone, and never in a text that speaks about programming, where the message
is the subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Safety,
    bad,
    good,
    hit,
    is_technical,
    lexicon,
    pattern,
    removal,
    rule,
    stands_alone,
)

TRADE = (*lexicon(__file__, "trade_words.txt"), *lexicon(__file__, "error_help_words.txt"))

FIXED = lexicon(__file__, "server_errors.txt")
ERROR = pattern(
    r"""(?xm)
      (?P<whole>(?:PHP\ )?(?:<b>)?(?:Warning|Notice|Fatal\ error|Parse\ error|Deprecated|Strict\ Standards|Catchable\ fatal\ error)
        (?:</b>)?:\s{1,3}[^\n]{3,400}?\sin\s(?:<b>)?[^\s<>]{3,200}+(?:</b>)?(?:\(\d{1,6}\)\s:\s[^\n]{1,60}?)?\son\sline\s(?:<b>)?\d{1,6}+(?:</b>)?\.?)
    | (?P<whole>(?:(?:PHP\ )?Fatal\ error:\ )?+Uncaught\ [A-Z]\w{3,60}+:?[^\n]{3,300}?\sin\s[^\s:]{3,200}+:\d{1,6}+)
    | (?P<whole>(?<=^[^\S\n]{0,8})(?:Stack\ trace:|\#\d{1,3}\ \{main\}|thrown\ in\ [^\s<>]{3,200}+\ on\ line\ \d{1,6}+)(?=[^\S\n]*+$))
    | Uncaught\ (?:Type|Reference|Syntax|Range)Error:\ [^\n]{3,200}+
    | SQLSTATE\[\w{5}\][^\n]{0,300}+
    | \bORA-\d{5}:\ [^\n]{3,200}+
    | Access\ denied\ for\ user\ ['’‘][^'’‘\n]{1,60}+['’‘]@['’‘][^'’‘\n]{1,80}+['’‘](?:\ \(using\ password:\ \w+\))?+
    | Microsoft\ OLE\ DB\ Provider\ for\ [^\n]{3,200}+
    | Server\ Error\ in\ ['’‘]/[^'’‘\n]{0,60}+['’‘]\ Application\.?
    | (?P<whole>Traceback\ \(most\ recent\ call\ last\):)
    | (?:Error\ |\#)\d{4}\ ?[-:(]\ ?(?:HY000|42000|28000)[^\n]{0,200}+
    | Table\ ['’‘][\w.$-]{3,100}+['’‘]\ doesn['’]t\ exist
    | Unknown\ column\ ['’‘][^'’‘\n]{1,80}+['’‘]\ in\ ['’‘](?:field\ list|(?:where|order|on|group|having)\ (?:clause|statement))['’‘]
    | Duplicate\ entry\ ['’‘][^'’‘\n]{1,100}+['’‘]\ for\ key\ ['’‘][^'’‘\n]{1,80}+['’‘]
    | (?:ERROR|error):\ {1,2}(?:syntax\ error\ at\ or\ near\ "[^"\n]{1,80}+"|(?:relation|column)\ "[^"\n]{1,80}+"\ does\ not\ exist)
    | \L<fixed>
    """,
    fixed=FIXED,
)
QUOTES = frozenset("\"“”„'‘’«»`")


@rule(
    summary="Error of a server printed into the text",
    message="“{match}” is an error of the server, not part of the text. Take it out, and tell those who run the site.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    because="The message is of a kind that a text about servers may quote.",
    protected=True,
    trigger=[
        " on line ",
        "uncaught ",
        "stack trace:",
        "{main}",
        "sqlstate[",
        "ora-",
        "access denied for user",
        "microsoft ole db provider",
        "server error in",
        "traceback (most recent",
        "(hy000",
        "42000",
        "28000",
        "hy000",
        "' doesn't exist",
        "’ doesn’t exist",
        "' doesn’t exist",
        "’ doesn't exist",
        "‘ doesn't exist",
        "‘ doesn’t exist",
        "unknown column ",
        "duplicate entry ",
        "syntax error at or near ",
        "error: relation ",
        "error: column ",
        *FIXED,
    ],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, nor in 3.5 million words of scraped pages and machine translation; it rests on "
    "invented messages and near misses.",
    examples=[
        bad(
            "The ferry sails at noon.\n\n⟦Warning: Undefined variable $ad in /srv/www/page.php on line 31⟧\n\n"
            "It comes back at six.",
            "The ferry sails at noon.\n\nIt comes back at six.",
        ),
        bad("Prices ⟦Notice: Undefined index: price in C:\\inetpub\\shop\\item.php on line 7⟧ are given in euros."),
        bad(
            "⟦Fatal error: Uncaught Error: Call to undefined function show() in /home/site/a.php:12⟧\n\n"
            "The market opens on Saturday with forty stalls and music.",
            "The market opens on Saturday with forty stalls and music.",
        ),
        bad("⟦SQLSTATE[42S02]: Base table or view not found: 1146 Table 'shop.news' doesn't exist⟧\nNews of the week"),
        bad(
            "Latest news: ⟦Unknown column 'views' in 'field list'⟧\n⟦Table 'shop.news' doesn't exist⟧\nNews of the week"
        ),
        bad('Prices of the week\n\n⟦ERROR: relation "prices" does not exist⟧\n\nCall us.'),
        bad("Latest comments: ⟦Error establishing a database connection⟧"),
        good("The unknown column in Trier's field was Roman. The table 'x' doesn't exist; ERROR: column wrong."),
        good("Warning: the path on line 3 of the map is closed. Notice: bring a lamp."),
        good("If you see “Warning: Undefined variable $x in /a/b.php on line 3”, ask your web host."),
        good("To fix the error, open the file named in Warning: Undefined index: a in /b/c.php on line 9."),
    ],
)
def server_error(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match for match in ERROR.finditer(text) if text[match.start() - 1 : match.start()] not in QUOTES]
    if not found or is_technical(document, TRADE, ()):
        return
    for match in found:
        alone = stands_alone(document, *match.span())
        edits = (removal(document, *match.span()),) if alone else ()
        yield hit(match.span(), edits=edits, safety=Safety.SAFE if match["whole"] else Safety.UNSAFE)
