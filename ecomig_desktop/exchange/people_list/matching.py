"""Which column holds which field: by its header, by what is in it, by what was corrected once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.exchange.people_list.grids import Cell
from ecomig_desktop.exchange.people_list.header_words import meaning, words_of
from ecomig_desktop.exchange.people_list.kinds_of_cells import shares

FIELDS = (
    "full_name", "given_name", "family_name", "phone", "email", "sector", "organisation",
    "position", "municipality", "gender", "age_group", "skip",
)  # fmt: skip
"""What a column can be matched to."""

_NOT_KEPT = ("personal_number", "birth_date")
# How much of a column must look like a field before it is taken for one without a header.
_LEAST = {
    "email": 0.5, "phone": 0.5, "gender": 0.8, "municipality": 0.6, "organisation": 0.3,
    "sector": 0.7, "full_name": 0.4, "family_name": 0.4, "given_name": 0.35, "age_group": 0.9,
    "position": 0.3,
}  # fmt: skip
_BESIDE_A_HEADER = frozenset(("email", "phone"))
_ANOTHER = 0.5


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What one column holds: `field` is of FIELDS, `sure` from 0 to 1. `reason` says why it is
    skipped where that is worth saying: "personal_number", "birth_date", "number" or "empty"."""

    index: int
    title: str
    field: str
    sure: float
    reason: str = ""


def title_key(title: str, index: int) -> str:
    """What a column is remembered by: the words of its header, or its place where it has none."""
    words = " ".join(words_of(title))
    return words or f"#{index}"


def matched(
    titles: Sequence[str], columns: Sequence[Sequence[Cell]], remembered: Mapping[str, str]
) -> tuple[ColumnMatch, ...]:
    """The match of every column, by its title and its cells that are not empty. `remembered`
    says the field of columns by `title_key`, and wins."""
    found = [
        _one(index, title, cells)
        for index, (title, cells) in enumerate(zip(titles, columns, strict=True))
    ]
    told = {}
    for index, title in enumerate(titles):
        field = remembered.get(title_key(title, index))
        if field in FIELDS:
            told[index] = field
            reason = found[index].reason if field == "skip" else ""
            found[index] = ColumnMatch(index, title, field, 1.0, reason)
    found = _names_fitted(found, columns, told)
    return tuple(_each_once(found, told))


def _one(index: int, title: str, cells: Sequence[Cell]) -> ColumnMatch:
    seen = shares(cells)
    said = meaning(title)
    kept_out = next((kind for kind in _NOT_KEPT if _is(kind, seen, said)), "")
    if kept_out:
        return ColumnMatch(index, title, "skip", 1.0, kept_out)
    if said is not None:
        field, reason, sure = said
        return ColumnMatch(index, title, *_confirmed(field, reason, sure, seen, bool(cells)))
    if not cells:
        return ColumnMatch(index, title, "skip", 1.0, "empty")
    return _by_content(index, title, seen)


def _is(kind: str, seen: Mapping[str, float], said: tuple[str, str, float] | None) -> bool:
    """Whether a column holds what is never kept: as its header says, or as most cells look."""
    if said is not None and said[1] == kind:
        return not seen.get("phone", 0) > 0.5  # "ID" over phone numbers
    if kind == "birth_date":  # the header may say that these are other dates
        return said is None and seen.get(kind, 0) > 0.6
    return seen.get(kind, 0) > 0.5 and not (said is not None and said[0] == "phone")


def _confirmed(
    field: str, reason: str, sure: float, seen: Mapping[str, float], filled: bool
) -> tuple[str, float, str]:
    """What a header says, made surer or less sure by the cells."""
    share = seen.get(field, 0)
    if field == "skip":
        return field, sure, reason
    others = {kind: seen.get(kind, 0) for kind in _BESIDE_A_HEADER - {field}}
    other = max(others, key=others.__getitem__)
    plain = field not in _BESIDE_A_HEADER and sure == 1.0
    if others[other] > 0.6 and share < 0.2 and not plain:
        return other, others[other], ""
    if filled and field in _BESIDE_A_HEADER and share < 0.2:
        sure *= 0.6
    return field, round(min(1.0, sure + 0.1 * share), 3), reason


def _by_content(index: int, title: str, seen: Mapping[str, float]) -> ColumnMatch:
    if seen.get("number", 0) > 0.8:
        return ColumnMatch(index, title, "skip", 0.9, "number")
    fitting = {field: seen[field] for field, least in _LEAST.items() if seen.get(field, 0) >= least}
    if title:  # a header that says something else outweighs all but the plainest content
        fitting = {field: fitting[field] for field in fitting if field in _BESIDE_A_HEADER}
    if not fitting:
        return ColumnMatch(index, title, "skip", 0.0)
    field = max(fitting, key=fitting.__getitem__)
    return ColumnMatch(index, title, field, round(0.9 * fitting[field], 3))


def _names_fitted(
    found: list[ColumnMatch], columns: Sequence[Sequence[Cell]], told: Mapping[int, str]
) -> list[ColumnMatch]:
    """A column "Name" may hold given names or whole ones: its cells and the others decide."""
    fields = {each.field for each in found}
    result = []
    for each in found:
        field = each.field
        if each.index not in told and field in ("given_name", "family_name"):
            other = "family_name" if field == "given_name" else "given_name"
            if other not in fields and _several_words(columns[each.index]) > 0.5:
                field = "full_name"
        if (
            each.index not in told
            and field == "full_name"
            and fields >= {"given_name", "family_name"}
        ):
            field = "skip" if each.sure < 0.9 else field
        result.append(replace(each, field=field))
    return result


def _several_words(cells: Sequence[Cell]) -> float:
    texts = [cell for cell in cells if isinstance(cell, str)]
    return sum(len(text.split()) > 1 for text in texts) / max(len(texts), 1)


def _may_be_another(each: ColumnMatch, told: bool) -> bool:
    """Whether a field is taken from this column as well: a second phone, not a question that
    has the word in it."""
    return each.field == "skip" or (each.field == "phone" and (told or each.sure > _ANOTHER))


def _each_once(found: list[ColumnMatch], told: Mapping[int, str]) -> list[ColumnMatch]:
    """Every field but one that may come twice goes to the column that is surest of it."""
    best: dict[str, ColumnMatch] = {}
    for each in found:
        other = best.get(each.field)
        rank = (each.index in told, each.sure)
        if other is None or rank > (other.index in told, other.sure):
            best[each.field] = each
    return [
        each if best[each.field] is each or _may_be_another(each, each.index in told)
        else replace(each, field="skip", sure=0.0)
        for each in found
    ]  # fmt: skip
