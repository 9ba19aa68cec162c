"""Many names keyed at once: the same keys as one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.keys import name_key, name_keys

NAMES = st.one_of(
    st.text(alphabet=[*LETTERS, " ", "-", "\n"], max_size=12),
    st.text(alphabet="abghkstz'CH шщкяč", max_size=8),
    st.text(max_size=8),
)


@given(names=st.lists(NAMES, max_size=8))
def test_many_names_have_the_keys_that_each_has(names: list[str]) -> None:
    assert name_keys(names) == [name_key(name) for name in names]


@given(names=st.lists(st.text(min_size=150, max_size=200), min_size=1, max_size=2))
def test_so_have_names_in_all_the_letters_that_there_are(names: list[str]) -> None:
    assert name_keys(names) == [name_key(name) for name in names]
