"""Configuration: where it is found, what it may say, and how a wrong one is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from textlint.settings import (
    ConfigurationError,
    Discovery,
    Layer,
    Settings,
    discover,
    is_override,
    load,
    merged,
    overriding,
    user_file,
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def complaint(path: Path, text: str) -> str:
    with pytest.raises(ConfigurationError) as error:
        load(put(path, text))
    return str(error.value).replace(str(path.parent), "…")


def test_nothing_said_is_gate(home: Path) -> None:
    settings = discover(home / "a.txt")
    assert (settings.profile, settings.fail_level, settings.file) == ("gate", "info", None)
    assert settings.exclude is not None
    assert "node_modules" in settings.exclude.lines


def test_nearest_file_wins_and_nothing_is_merged(home: Path) -> None:
    put(home / "textlint.toml", 'profile = "audit"\nlanguage = "en"\n')
    put(home / "sub/.textlint.toml", 'profile = "desk"\n')
    (home / "sub/deep").mkdir()
    below = discover(home / "sub/deep/a.txt")
    assert (below.profile, below.language, below.root) == ("desk", "", home / "sub")
    assert discover(home / "a.txt").profile == "audit"


def test_pyproject_counts_only_with_its_table(home: Path) -> None:
    put(home / "textlint.toml", 'profile = "audit"')
    put(home / "sub/pyproject.toml", '[project]\nname = "textlint-docs"\n')
    assert discover(home / "sub").profile == "audit"
    put(home / "other/pyproject.toml", '[tool.textlint]\nprofile = "desk"\n')
    assert discover(home / "other").profile == "desk"


def test_hyphens_and_underscores_are_one_key(home: Path) -> None:
    assert load(put(home / "textlint.toml", "fail_level = 'error'")).fail_level == "error"
    message = complaint(home / "textlint.toml", "fail_level = 'error'\nfail-level = 'info'")
    assert message == "…/textlint.toml:2: “fail-level” is given twice; keep one."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\nprofil = "desk"', "…/textlint.toml:2: there is no setting “profil”. Did you mean “profile”?"),
        (
            'fail-level = "warn"',
            "…/textlint.toml:1: “fail-level” must be one of error, warning, info, never, not “warn”. "
            "Did you mean “warning”?",
        ),
        (
            "select = 'mt'",
            '…/textlint.toml:1: “select” must be a list of strings, such as ["one", "two"], not “mt”.',
        ),
        ("force-exclude = 1", "…/textlint.toml:1: “force-exclude” must be true or false, not 1."),
        (
            'packs = ["./house"]',
            "…/textlint.toml:1: “packs” names …/house, which is not a folder.",
        ),
        (
            "rules = 3",
            '…/textlint.toml:1: “rules” must be tables of options by rule, such as [rules."family/name"], not 3.',
        ),
        ('extend = "gone.toml"', "…/textlint.toml:1: “extend” names …/gone.toml, which does not exist."),
        (
            'extend = "textlint.toml"',
            "…/textlint.toml:1: “extend” leads back to …/textlint.toml; break the circle.",
        ),
    ],
)
def test_wrong_settings_name_file_line_and_way_out(home: Path, text: str, message: str) -> None:
    assert complaint(home / "textlint.toml", text) == message


def test_broken_toml_names_the_place(home: Path) -> None:
    message = complaint(home / "textlint.toml", 'profile = "desk"\nselect = [1\n')
    assert message.startswith("…/textlint.toml")
    assert "not valid TOML" in message


def test_not_utf8_is_said(home: Path) -> None:
    (home / "textlint.toml").write_bytes(b"language = 'fran\xe7ais'")
    with pytest.raises(ConfigurationError, match="is not UTF-8"):
        load(home / "textlint.toml")


def test_extend_lies_below_and_patterns_speak_of_the_project(home: Path) -> None:
    put(
        home / "shared/base.toml",
        'profile = "desk"\nallow = ["a"]\nexclude = ["old/"]\npacks = ["house"]\n[rules."mt/x"]\nn = 1\nm = 1',
    )
    (home / "shared/house").mkdir()
    put(home / "site/textlint.toml", 'extend = "../shared/base.toml"\nallow = ["b"]\n[rules."mt/x"]\nn = 2')
    settings = discover(home / "site")
    assert settings.profile == "desk"
    assert settings.allow == ("a", "b")
    assert settings.options == {"mt/x": {"n": 2, "m": 1}}
    assert settings.exclude is not None
    assert settings.exclude.base == home / "site"
    assert [Path(pack).resolve() for pack in settings.packs] == [(home / "shared/house").resolve()]


def test_a_bare_pack_name_may_be_an_installed_one(home: Path) -> None:
    assert load(put(home / "textlint.toml", 'packs = ["house-rules"]')).packs == ("house-rules",)


def test_user_file_stands_in_only_where_a_project_says_nothing(home: Path) -> None:
    user = put(home / "xdg/textlint/textlint.toml", 'profile = "audit"\nlanguage = "de"')
    assert user_file({"XDG_CONFIG_HOME": str(home / "xdg")}) == user
    put(home / "project/textlint.toml", 'profile = "desk"')
    finding = Discovery(home, user=user)
    assert finding.of_file(home / "a.txt").profile == "audit"
    project = finding.of_file(home / "project/a.txt")
    assert (project.profile, project.language) == ("desk", "")
    assert Discovery(home, user=home / "none.toml").of_file(home / "a.txt").profile == "gate"


def test_named_and_isolated(home: Path) -> None:
    put(home / "textlint.toml", 'profile = "desk"')
    named = put(home / "ci/other.toml", 'profile = "audit"\nexclude = ["x"]')
    settings = Discovery(home, given=named).of_file(home / "a.txt")
    assert (settings.profile, settings.root) == ("audit", home)
    assert Discovery(home, isolated=True).of_file(home / "a.txt").profile == "gate"
    with pytest.raises(ConfigurationError, match="does not exist"):
        Discovery(home, given=home / "gone.toml").of_file(home / "a.txt")


def test_the_same_settings_object_for_files_of_one_configuration(home: Path) -> None:
    put(home / "textlint.toml", "")
    finding = Discovery(home)
    assert finding.of_file(home / "a/b.txt") is finding.of_file(home / "c/d.txt")


def over(home: Path, text: str, **values: object) -> Settings:
    put(home / "textlint.toml", text)
    return Discovery(home, above=Layer(values)).of_folder(home)


def test_command_line_over_file(home: Path) -> None:
    assert over(home, 'profile = "desk"', profile="audit").profile == "audit"
    fresh = over(home, 'ignore = ["mt/x"]\nextend-select = ["space"]', select=("mt/x",))
    assert (fresh.select, fresh.extend_select, fresh.ignore) == (("mt/x",), (), ())
    assert over(home, 'ignore = ["mt"]', ignore=("space",)).ignore == ("mt", "space")
    assert over(home, 'ignore = ["mt", "space"]', extend_select=("mt",)).ignore == ("space",)


def test_origins_say_where_from(home: Path) -> None:
    settings = over(home, 'profile = "desk"\nallow = ["a"]', allow=("b",), language="de")
    file = str(home / "textlint.toml")
    assert settings.origins == {
        "profile": file,
        "allow": f"{file} and command line",
        "language": "command line",
    }


def test_key_value_overrides(home: Path) -> None:
    layer = overriding(['profile="desk"', "fail-level=never", 'rules."mt/x".max=3', "allow=['a=b']"], home)
    assert layer.values == {
        "profile": "desk",
        "fail_level": "never",
        "options": {"mt/x": {"max": 3}},
        "allow": ("a=b",),
    }
    assert is_override("profile=desk")
    assert not is_override("textlint.toml")


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("profil=desk", "--config profil=desk: there is no setting “profil”. Did you mean “profile”?"),
        ("select=[", "is not KEY=VALUE with a TOML value"),
        ("profile=loud", "must be one of gate, desk, audit, not “loud”"),
        ("extend=x.toml", "belongs in a file"),
    ],
)
def test_wrong_overrides(home: Path, argument: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        overriding([argument], home)
    assert message in str(error.value)


def test_layers_merge_without_touching_each_other() -> None:
    below = Layer({"options": {"a/b": {"x": 1}}})
    assert merged(below, Layer({"options": {"a/b": {"y": 2}}})).values["options"] == {"a/b": {"x": 1, "y": 2}}
    assert below.values["options"] == {"a/b": {"x": 1}}
