"""Words were lost or moved, often those of a link.

A sentence goes on in lower case after a full stop: it was broken there, or put together from pieces. Machine
translation sets such stops where a link began, and writes the link's text as a sentence of its own. Never join: what
fits again may say the opposite of what was meant. Not reported are abbreviations of the text's language, initials and
titles, names of commands, handles and trade marks that begin in lower case, addresses with spaces in them, sentences
of one word each (“Worst. day. ever.”), lines that begin small themselves, and texts whose authors write without
capitals. Outside English and the languages whose abbreviations are known, a function word has to stand on one side of
the stop, as nothing else tells a broken sentence from an abbreviation.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, rule, stray_stops


@rule(
    summary="Full stop in the middle of a sentence",
    message="A full stop stands before “{next}” in lower case: the sentence is broken here. "
    "Look the sentence up in its source; leaving the stop out may change what it says.",
    severity="warning",
    confidence="high",
    profile="gate",
    trigger=[". "],
    measured="14 findings in 5.0 million words of clean prose in five languages, 13 of them real slips and one doubtful, "
    "and 28 in 2.3 million words of manuals, jokes and chats in twenty languages, 24 of them real; 8 of 8 right on "
    "scraped pages, 22 of 23 in machine-translated news. Of one stop set into each paragraph, 80 to 96 in a hundred are "
    "found in German, French, Spanish, Italian, Portuguese, Polish, Russian, Turkish and Indonesian.",
    examples=[
        bad("The price of bread doubled after the ⟦blockade. of⟧ Ruritania."),
        bad("Growers waited for rain in the middle of the long ⟦summer. drought⟧ and rising prices did the rest."),
        bad("The mayor said that the town had to buy ⟦more. kerosene⟧. Nobody objected."),
        bad("The committee spoke of a “lost ⟦decade”. and⟧ went home."),
        bad("Les pêcheurs du port attendent avec les autres la fin de la ⟦tempête. de⟧ la semaine dernière."),
        bad("Der Rat hat am Abend mit den Fischern über die alte ⟦Brücke. gesprochen⟧ und will sie nicht abreißen."),
        bad("Il porto della città è stato chiuso per il ⟦vento. forte⟧ e le navi non sono più partite."),
        bad("Burmistrz mówi, że miasto musi ⟦kupić. łódź⟧ i nowy most, ale nie ma na to pieniędzy."),
        bad("Мэр сказал, что город купит для порта ⟦новый. катер⟧ и построит мост через реку."),
        good("L’avis de l’ing. diplômé et de l’av. général est dans le dossier de la ville."),
        good("Il libro della città di Roma, ediz. tascabile e comp. nuovo, è in vendita per il pubblico."),
        good(
            "Das Amt hat die Gebühr gesetzl. geregelt und die Höhe jährl. angepasst, wie es für die Stadt üblich ist."
        ),
        good("Read e.g. chapter two, approx. three pages, vol. two and the rest of it, etc. as you like."),
        good(
            "The file is read by numpy. libfoo and rust-analyzer come next, then config. json and main.c. gcc follows."
        ),
        good("The U.S. economy grew, said Sgt. de Vries of the Acme Corp. of Delaware."),
        good("fn load() // The table holds every string of the cache. let table = self.table.borrow(key);"),
        good("Load the page. // The table holds every string of the cache. let mut table of it be new."),
        good("It was the Worst. day. ever. Nobody came."),
        good("we went to the lake. it was great. then we had lunch."),
        good("For tickets see http://www. example. org and ask at the desk."),
        good("Am 3. mai und im 18. jahrhundert, vgl. auch S. 12, bspw. in Wien."),
        good("See section a. the second part is here: b. and so on."),
    ],
)
def stray_stop(document: Document, options: None) -> Iterator[Hit]:
    for stray in stray_stops(document):
        yield hit((stray.start, stray.end), next=document.text[stray.next : stray.end])
