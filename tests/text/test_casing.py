"""What small letters say, and where they say nothing."""

from __future__ import annotations

import pytest

from textlint.text.casing import is_tag_list


@pytest.mark.parametrize(
    "line", ["Filed under norway , fjord , middle east , travel", "Tags: ads, awareness, nation, news, south dakota"]
)
def test_many_commas_and_few_words_are_tags(line: str) -> None:
    assert is_tag_list(line)


@pytest.mark.parametrize(
    "line",
    [
        "They went by train, by boat, on foot and, at last, home.",
        "In norway, as the minister said on Monday, the price of fish, of salt, and of boats went up again",
        "Oslo, Norway",
        "",
    ],
)
def test_sentences_and_addresses_are_no_tags(line: str) -> None:
    assert not is_tag_list(line)
