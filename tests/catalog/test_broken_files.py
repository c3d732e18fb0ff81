"""A rule file that cannot be used is answered with one sentence: which file, what is wrong, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import PHRASE, read_pack, read_rule, write_pack
from textlint.catalog import CatalogError, load_catalog, load_rules

CAT = '[[phrase]]\nfind = "cat"\n'


def complaint(folder: Path, text: str, name: str = "own/rule.toml", **others: str) -> str:
    pack = write_pack(folder, {name: text, **others})
    with pytest.raises(CatalogError) as error:
        load_rules(pack)
    message = str(error.value)
    assert "\n" not in message
    return message.removeprefix(f"The rule file {pack / name} cannot be used: ")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("find = [", "it is not readable TOML ("),
        ("a = " + "[" * 50_000, "it is not readable TOML ("),
        ('summary = "A"\nsummary = "B"\n', "it is not readable TOML ("),
        ('message = "B."\nsummary = ""\n' + CAT, "the key “summary” is missing."),
        ('summary = "A"\n' + CAT, "the key “message” is missing."),
        ('sumary = "A"\n' + PHRASE + CAT, "the file has the unknown key “sumary”. Did you mean “summary”?"),
        ('colour = "red"\n' + CAT, "the file has the unknown key “colour”."),
        ("", "it says nothing to look for. Add [[phrase]], [[pattern]], [[block]] or [verdict]."),
        ('[phrase]\nfind = "cat"\n', "“phrase” has to be a list of tables, written [[phrase]]."),
        ('phrase = "cat"\n', "“phrase” has to be a list of tables, written [[phrase]]."),
        ('[[phrase]]\nfnd = "cat"\n', "[[phrase]] has the unknown key “fnd”. Did you mean “find”?"),
        ('[[phrase]]\nreplace = "dog"\n', "[[phrase]] needs “find”."),
        ('[[pattern]]\ncase = "fold"\n', "[[pattern]] needs “find”."),
        ('[[block]]\nunit = "line"\n', "[[block]] needs “start”."),
        ("[[phrase]]\nfind = 5\n", "“find” in [[phrase]] has the wrong type."),
        ("[[phrase]]\nfind = [5]\n", "“find” in [[phrase]] has to hold words."),
        ('[[phrase]]\nfind = ""\n', "“find” in [[phrase]] has to hold words."),
        ('[[phrase]]\nfind = ["cat", " "]\n', "“find” in [[phrase]] has to hold words."),
        ("[[phrase]]\nfind = []\n", "“find” in [[phrase]] has to hold words."),
        ('[[pattern]]\nfind = ""\n', "“find” in [[pattern]] has to hold words."),
        ('[[phrase]]\nfind = "cat"\nnear = [5]\n', "“near” in [[phrase]] has to hold words."),
        ('[[phrase]]\nfind = "cat"\nnear = [""]\n', "“near” in [[phrase]] has to hold words."),
        ('[[phrase]]\nfind = "cat"\nnear = "dog"\n', "“near” in [[phrase]] has the wrong type."),
        ('[[block]]\nstart = "cat"\nmost = true\n', "“most” in [[block]] has the wrong type."),
        ('[[block]]\nstart = "cat"\nmost = 0\n', "“most” in [[block]] has to be more than 0."),
        ('[[block]]\nstart = "cat"\nshare = 0\n', "“share” in [[block]] has to be more than 0."),
        ('[[phrase]]\nfind = "cat"\ncase = "upper"\n', "“case” in [[phrase]] has to be one of fold, exact."),
        ('[[block]]\nstart = "cat"\nwhere = "top"\n', "“where” in [[block]] has to be one of head, tail, anywhere."),
        ('severity = "grave"\n' + CAT, "“severity” is 'grave', but has to be one of error, warning, info."),
        ('profile = "ci"\n' + CAT, "“profile” is 'ci', but has to be one of gate, desk, audit."),
        ('near_within = "line"\n' + CAT, "“near_within” is 'line', but has to be one of paragraph, document."),
        ('regions = ["body"]\n' + CAT, "“regions” has 'body', but may hold paragraph, heading, list-item, quotation, "),
        ('languages = ["English"]\n' + CAT, "“languages” has 'English', but has to hold codes such as “en”."),
        ("near = [1]\n" + CAT, "“near” has to be a list of strings."),
        ('near = [" "]\n' + CAT, "“near” has to hold words."),
        ('near = "word"\n' + CAT, "“near” has to be a list of strings."),
        ("near = 5\n" + CAT, "“near” has to be a list of strings."),
        ('minimum = "2"\n' + CAT, "“minimum” is '2', but has to be of type int."),
        ("minimum = true\n" + CAT, "“minimum” is True, but has to be of type int."),
        ("minimum = 0\n" + CAT, "“minimum” has to be more than 0."),
        ('removes = "yes"\n' + CAT, "“removes” is 'yes', but has to be of type bool."),
        ('fix = "unsafe"\n' + CAT, "an unsafe fix has to say why it is unsafe. Add a sentence as “because”."),
        ('[[phrase]]\nfind = "cat"\nreplace = "dog"\n', "it has a replacement, but does not say how safe that is."),
        ("removes = true\n" + CAT, "it removes what it finds, but does not say how safe that is. Add “fix”."),
        ('trigger = "cat"\n' + CAT, "“trigger” has to be a list of literals, or a table with"),
        ("trigger = []\n" + CAT, "“trigger” has to be a list of literals, or a table with"),
        ('trigger = ["\\u0307"]\n' + CAT, "“trigger” has to be a list of literals, or a table with"),
        ('trigger = { always = "" }\n' + CAT, "“trigger” has to be a list of literals, or a table with “always” and"),
        ("[[pattern]]\nfind = '\\d+'\n", "no trigger follows from its pattern: no literal stands in all that"),
        ("[[pattern]]\nfind = '(cat'\n", "a pattern cannot be compiled ("),
        ("[[block]]\nstart = 'cat'\nalso = '(dog'\n", "a block cannot be compiled ("),
        ("[[pattern]]\nfind = '\\L<pets>'\n", "it uses the list “pets”, which [lists] does"),
        ('[lists]\npet = ["cat"]\n[[phrase]]\nlist = "pets"\n', "it uses the list “pets”, which [lists] does"),
        ('lists = ["cat"]\n' + CAT, "“lists” has to be a table of lists, written [lists]."),
        ("[lists]\npets = 5\n" + CAT, "the list “pets” has to be a list of strings, or a table with “file”."),
        ('[lists]\npets = ["cat", ""]\n' + CAT, "the list “pets” has to be a list of strings, or a table with “file”."),
        ('[lists]\npets = { path = "pets.txt" }\n' + CAT, "the list “pets” has to be a list of strings, or a table"),
        ('[lists]\npets = { file = "pets.txt" }\n' + CAT, "the list “pets” cannot be read ("),
        ('[lists]\npets = { file = "." }\n' + CAT, "the list “pets” reads ., which is outside the rule's own folder."),
        ('[lists]\npets = { file = "pets\\u0000.txt" }\n' + CAT, "the list “pets” cannot be read ("),
        ('[lists]\npets = { file = "../../x.txt" }\n' + CAT, "the list “pets” reads ../../x.txt, which is outside"),
        ('[lists]\npets = { file = "/etc/hosts" }\n' + CAT, "the list “pets” reads /etc/hosts, which is outside"),
        ('example = "cat"\n' + CAT, "“example” has to be a list of tables, written [[example]]."),
        (CAT + '[[example]]\nbd = "a"\n', "[[example]] has the unknown key “bd”. Did you mean “bad”?"),
        (CAT + '[[example]]\nmarkup = "text"\n', "each [[example]] needs either “bad” or “good”."),
        (CAT + '[[example]]\nbad = "⟦cat⟧"\ngood = "dog"\n', "each [[example]] needs either “bad” or “good”."),
        (CAT + "[[example]]\nbad = 5\n", "“bad” in [[example]] has the wrong type."),
        (CAT + '[[example]]\ngood = "dog"\noptions = 5\n', "“options” in [[example]] has the wrong type."),
        (CAT + '[[example]]\nbad = "cat"\n', "a bad example needs ⟦ and ⟧ round the defect: 'cat'."),
        (CAT + '[[example]]\nbad = "⟦cat"\n', "⟦ without ⟧ in the example '⟦cat'."),
        (CAT + '[[example]]\nbad = "cat⟧"\n', "⟧ without ⟦ in the example 'cat⟧'."),
        (CAT + '[[example]]\ngood = "dog"\nfixed = "cat"\n', "a good example has nothing to fix; take “fixed” out."),
        (CAT + '[[example]]\ngood = "a ⟦dog⟧"\n', "a good example has no ⟦ ⟧, as nothing is found in it: 'a ⟦dog⟧'."),
    ],
)  # fmt: skip
def test_a_toml_file_that_is_wrong(tmp_path: Path, text: str, answer: str) -> None:
    assert complaint(tmp_path, text).startswith(answer)


@pytest.mark.parametrize(
    ("message", "entry", "answer"),
    [
        ("“{mtch}” is wrong.", CAT, "“{mtch}” is used, but no part of its phrase has that name."),
        ("“{match:big}” is wrong.", CAT, "“{match:big}” asks for “big”; the forms are upper, lower, capital, title."),
        ("A {thing}.", "[[pattern]]\nfind = '(?<thing>cat)'\n[[phrase]]\nfind = 'dog'\n", "“{thing}” is used, but"),
        ("It is {fix}.", CAT, "“{fix}” is used, but its phrase has no replacement."),
    ],
)  # fmt: skip
def test_a_message_asks_only_for_what_there_is(tmp_path: Path, message: str, entry: str, answer: str) -> None:
    assert complaint(tmp_path, f'summary = "A"\nmessage = "{message}"\n{entry}').startswith(answer)


def test_a_replacement_asks_only_for_what_there_is(tmp_path: Path) -> None:
    text = '[[pattern]]\nfind = "(?<animal>cat)s"\nreplace = "{animals}"\n'
    assert complaint(tmp_path, 'fix = "safe"\n' + text).startswith("“{animals}” is used, but no part of its pattern")


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {"own/rule.toml": ""})
    (pack / "own" / "rule.toml").write_bytes(b'summary = "caf\xe9"')
    with pytest.raises(CatalogError, match=r"rule\.toml cannot be used: it is not readable TOML"):
        load_rules(pack)


def test_a_list_reached_through_a_link_has_to_stay_in_the_folder(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {"own/rule.toml": '[lists]\npets = { file = "pets.txt" }\n' + CAT, "secret.txt": "cat"})
    (pack / "own" / "pets.txt").symlink_to(pack / "secret.txt")
    with pytest.raises(CatalogError, match=r"reads pets\.txt, which is outside the rule's own folder"):
        load_rules(pack)


PYTHON = "from textlint.authoring import bad, good, hit, rule\n"
STATED = 'summary="A", message="A.", trigger=["a"], examples=[]'


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("def f(:", "it raised SyntaxError: "),
        ("1 / 0", "it raised ZeroDivisionError: division by zero."),
        ("raise SystemExit(3)", "it raised SystemExit: 3."),
        ("", "it has 0 functions decorated with @rule, but one file is one rule."),
        (f"@rule({STATED})\ndef a(d, o): ...\n@rule({STATED})\ndef b(d, o): ...", "it has 2 functions decorated with"),
        ('@rule(summary="A", message="A.", examples=[])\ndef a(d, o): ...', "“trigger” has to be a list of literals"),
        (f"@rule({STATED}, sevrity='info')\ndef a(d, o): ...", "the rule has the unknown key “sevrity”. Did you"),
        (f"@rule({STATED}, severity='x')\ndef a(d, o): ...", "“severity” is 'x', but has to be one of error, "),
        (f"@rule({STATED}, options=dict)\ndef a(d, o): ...", "it raised TypeError: options must be a frozen "),
        (f"@rule({STATED.replace('A.', '{x:big}')})\ndef a(d, o): ...", "“{x:big}” asks for “big”; the forms are"),
        (
            "from dataclasses import dataclass\n@dataclass\nclass O:\n    x: int\n"
            f"@rule({STATED}, options=O)\ndef a(d, o): ...",
            "its options cannot be made without arguments (",
        ),
    ],
)  # fmt: skip
def test_a_python_file_that_is_wrong(tmp_path: Path, code: str, answer: str) -> None:
    assert complaint(tmp_path, PYTHON + code, "own/rule.py").startswith(answer)


@pytest.mark.usefixtures("no_catalogue")
def test_two_rules_of_one_name(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {"own/a_cat.toml": CAT, "own/a-cat.toml": CAT})
    with pytest.raises(CatalogError, match=r"a rule named own/a-cat exists already, in .*Rename one of the files"):
        load_catalog([pack])


@pytest.mark.usefixtures("no_catalogue")
def test_a_folder_brings_no_python(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {"own/rule.py": "raise SystemExit('never run')"})
    with pytest.raises(CatalogError, match="is Python, which a folder named in a configuration may not bring"):
        load_catalog([pack])


@pytest.mark.usefixtures("no_catalogue")
def test_headings_that_are_wrong(tmp_path: Path) -> None:
    for families in ('own = "Words"', "own = {}", "own = [", "a = " + "[" * 50_000):
        pack = write_pack(tmp_path, {"own/rule.toml": CAT, "families.toml": families})
        with pytest.raises(CatalogError, match=r"families\.toml cannot be used"):
            load_catalog([pack])


def test_names_come_from_paths_alone(tmp_path: Path) -> None:
    files = {f"own/{name}": CAT for name in ("two_words.toml", "_draft.toml", ".hidden.toml")}
    rules = read_pack(tmp_path, {**files, "own/words.txt": "cat", "_later/rule.toml": CAT, "own/deep/rule.toml": CAT})
    assert [rule.name for rule in rules] == ["own/two-words"]


def test_a_rule_with_no_more_than_it_needs(tmp_path: Path) -> None:
    rule = read_rule(tmp_path, CAT)
    assert (rule.name, rule.family, rule.profile, rule.severity, rule.fix) == (
        "own/rule",
        "own",
        "audit",
        "warning",
        None,
    )
