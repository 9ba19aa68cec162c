"""What a chart or a map shows, in words: for somebody who cannot see it."""

from __future__ import annotations

from ecomig_desktop.domain.document import Chart, Map
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.georgian.figures import decimals_of, written
from ecomig_desktop.reference import municipality

_MOST = 80
"""How many categories or places are told: an alternative text is not a table."""


def words_of(block: Chart | Map, language: str) -> str:
    """The caption, and every value with its name."""
    told = _of_chart(block, language) if isinstance(block, Chart) else _of_map(block, language)
    caption = " ".join(block.caption.split()).rstrip(".")
    return " ".join(filter(None, (f"{caption}." if caption else "", told)))


def _of_chart(chart: Chart, language: str) -> str:
    values = [value for each in chart.series for value in each.values]
    decimals = decimals_of(values, "number")
    parts = []
    for at, category in enumerate(chart.categories[:_MOST]):
        told = [
            " ".join(
                filter(None, (each.name, written(each.values[at], "number", language, decimals)))
            )
            for each in chart.series
            if at < len(each.values)
        ]
        parts.append(f"{category}: {', '.join(told)}")
    if chart.target is not None:
        name = chart.target_name or word("target", language)
        parts.append(f"{name}: {written(chart.target, 'number', language)}")
    return f"{'; '.join(parts)}." if parts else f"{word('no_data', language)}."


def _of_map(chart: Map, language: str) -> str:
    decimals = decimals_of(chart.values.values(), "number")
    ranked = sorted(chart.values.items(), key=lambda each: (-each[1], each[0]))[:_MOST]
    told = [
        f"{place_name(code, language)} {written(float(value), 'number', language, decimals)}"
        for code, value in ranked
    ]
    unit = f"{chart.unit}: " if chart.unit else ""
    return f"{unit}{', '.join(told)}." if told else f"{word('no_data', language)}."


def place_name(code: str, language: str) -> str:
    """The municipality's name; a code that is none stands for itself."""
    found = municipality(code)
    return found.name(language) if found else code
