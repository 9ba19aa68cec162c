"""Whether a laptop's copy was cloned or restored from a backup, by what its file has not seen."""

from __future__ import annotations

from collections.abc import Mapping

from ecomig_desktop.store import replicas
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.foreign import ForeignFile

RESTORED, CLONED = "restored", "cloned"


def lineage_of(
    foreign: ForeignFile,
    replica: str,
    names: Mapping[str, replicas.Named],
    ours: Mapping[str, int],
    db: Database,
) -> str:
    """RESTORED where `replica`'s laptop wrote further under an older id than the file holds,
    CLONED where it wrote under an id that the file has never heard of, else "". A copy that is
    carried on takes its older changes along; one that was cloned or put back cannot know what
    the other wrote. `ours` is the workbook's vector from before the file."""
    laptop = names[replica][0] if replica in names else ""
    if not laptop or all(ours.get(each, 0) >= upto for each, upto in foreign.vector.items()):
        return ""  # what is known already may be carried on in a file that came before this one
    others = [
        other
        for other, (name, _) in replicas.names(db).items()
        if name == laptop and other != replica and ours.get(other, 0)
    ]
    if any(0 < foreign.vector.get(other, 0) < ours[other] for other in others):
        return RESTORED
    return CLONED if any(other not in foreign.vector for other in others) else ""
