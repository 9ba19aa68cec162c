"""Opening a workbook file: what it is, whether it may be written to, and by whom.

The one module that names the SQLite driver; its errors leave here as ours.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePath, PureWindowsPath
from urllib.parse import quote

from filelock import FileLock, Timeout
from sqlcipher3 import dbapi2 as driver
from sqlite_utils import Database

from ecomig_desktop.domain.change import Unreadable
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.store import journals, schema
from ecomig_desktop.store.leash import STEP, Leash
from ecomig_desktop.store.network import is_on_network

SUFFIX = ".ecomig"
SYNC = "FULL"
"""SQLite waits until a commit is on the disk: a power cut takes nothing back."""
_MAGIC = b"SQLite format 3\0"
_CACHE_KIB = 16_000
_ROOMY_KIB = 64_000
_MOMENT = 0.1  # seconds: longer than `is_held` looks
_CHECK_WHOLE_BELOW = 16 * 1024 * 1024

__all__ = ["Connection", "Database", "DatabaseError"]

DatabaseError = driver.DatabaseError
Connection = driver.Connection


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn the driver's and the system's errors about `path` into sentences."""
    try:
        yield
    except driver.DatabaseError as error:
        raise _sentence(path, error) from error
    except Unreadable as error:
        raise Refused("damaged", path=path, detail=error) from error
    except UnicodeError as error:  # a name that the system takes and the file cannot hold
        raise Refused("cannot_write", path=ascii(str(path)), detail="name") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Refused("no_space", path=path) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise Refused("read_only_place", path=path) from error
        if error.errno == errno.ENOENT and not path.parent.exists():
            raise Refused("no_folder", path=path.parent) from error
        if error.errno == errno.EISDIR:
            raise Refused("is_folder", path=path) from error
        raise Refused("cannot_write", path=path, detail=error.strerror or error) from error


def _sentence(path: Path, error: driver.DatabaseError) -> Refused:
    text = plain(error)
    if "full" in text and "disk" in text:
        return Refused("no_space", path=path)
    if "locked" in text or "busy" in text:
        return Refused("held_by_other", path=path)
    if "readonly" in text:
        return Refused("read_only_place", path=path)
    if "I/O" in text:
        return Refused("no_space" if _is_full(path) else "cannot_write", path=path, detail=text)
    if "unable to open" in text:
        return Refused("cannot_write", path=path, detail=text)
    return Refused("damaged", path=path, detail=text)


def plain(said: object) -> str:
    """What SQLite or a file says, as a sentence can quote it: one short line."""
    text = " ".join(str(said)[:1000].split())
    return "".join(sign if sign.isprintable() else "?" for sign in text)[:120]


def _is_full(path: Path) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path.parent).free < 1 << 20
    return False


def check_header(path: Path) -> None:
    """Refuse what is no workbook, or one that this program cannot read. Only reads."""
    if not os.path.isfile(path):  # noqa: PTH113 - unlike Path's, it takes any name for an answer
        raise Refused("not_found", path=path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise Refused("cannot_read", path=path, detail=error.strerror) from error
    if size == 0:
        raise Refused("empty_file", path=path)
    if not head.startswith(_MAGIC):
        key = "damaged" if _looks_cut(head) else "not_a_workbook"
        raise Refused(key, path=path, detail="header")
    if len(head) < 100:
        raise Refused("damaged", path=path, detail="header")
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise Refused("not_a_workbook", path=path)
    if int.from_bytes(head[60:64], "big") > schema.FORMAT:
        raise Refused("newer_workbook", path=path)
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    if size < page * int.from_bytes(head[28:32], "big") and not journals.is_left(path):
        raise Refused("damaged", path=path, detail=f"{size} bytes")


def _looks_cut(head: bytes) -> bool:
    return len(head) < len(_MAGIC) and _MAGIC.startswith(head)


def uri(path: PurePath, query: str) -> str:
    """SQLite's address of a file by its absolute path. A Windows drive or share stands behind
    an empty host: `file:///C:/folder/name`, `file:////server/share/name`."""
    if not isinstance(path, PureWindowsPath):
        return f"file:{quote(os.fsencode(path))}?{query}"
    name = path.as_posix()
    for long, plain in (("//?/UNC/", "//"), ("//?/", "")):  # Windows' way to write long paths
        if name.startswith(long):
            name = plain + name.removeprefix(long)
    host = "//" if name.startswith("//") else "///"
    return f"file:{host}{quote(name, safe='/:')}?{query}"


def connect(path: Path, *, query: str) -> Database:
    """A connection with this program's manners: nothing stored in the file is ever run."""
    return _connect(path, query, None)


def _connect(path: Path, query: str, leash: Leash | None) -> Database:
    connection = driver.connect(uri(path.absolute(), query), uri=True, isolation_level=None)
    connection.set_progress_handler(leash, STEP)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute(f"PRAGMA synchronous = {SYNC}")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return Database(connection, execute_plugins=False)


def connect_to_read(path: Path) -> Database:
    """A connection that only reads, beside a writer if there is one. A driver's error when it
    cannot: a journal was left that has to be undone first, or there is no room to share."""
    db = connect(path, query="mode=ro")
    try:
        db.execute("PRAGMA schema_version").fetchone()
    except BaseException:
        db.close()
        raise
    return db


@contextlib.contextmanager
def untouched(path: Path, leash: Leash | None = None) -> Iterator[Database]:
    """Read a file without writing a byte beside or into it, as long as the leash allows.

    A file whose writer was killed has its last changes in a journal beside it; then both are
    copied away and read there. While its writer lives, a copy could be torn: then the two keep
    out of each other's way as SQLite has it. Refused when the file is none of ours, newer, or
    damaged. Raises Cancelled when the leash was pulled.
    """
    path = Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114
    check_header(path)
    with contextlib.ExitStack() as stack:
        where, query = path, "mode=ro&immutable=1"
        with refusing(path):
            left = journals.is_left(path)
            if is_held(path):
                query = "mode=ro"
            elif left:
                folder = Path(stack.enter_context(temporary_folder()))
                where, query = journals.copied(path, folder), "mode=rw"
        with _on_a_leash(path, leash or Leash()) as held:
            db = _connect(where, query, held)
            stack.callback(db.close)
            if not schema.is_begun(db):
                raise Refused("damaged", path=path, detail="no tables")
            if schema.is_newer(db):
                raise Refused("newer_workbook", path=path)
            if leash is None:
                db.conn.set_progress_handler(None, 0)
            else:
                held.allow(path.stat().st_size)
            yield db


def temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes away again, or is left if the system does not let it go."""
    return tempfile.TemporaryDirectory(prefix="ecomig-", ignore_cleanup_errors=True)


@contextlib.contextmanager
def _on_a_leash(path: Path, leash: Leash) -> Iterator[Leash]:
    try:
        with refusing(path):
            yield leash
    except Refused as refused:
        if leash.stopped:
            raise Cancelled from refused
        raise


def check_sound(path: Path, db: Database) -> None:
    """Refuse a small file whose pages do not hold together; a large one is left to `check`,
    since it would keep people waiting at the door."""
    if path.stat().st_size <= _CHECK_WHOLE_BELOW:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise Refused("damaged", path=path, detail=found)


def check_nothing_runs(path: Path, db: Database) -> None:
    """Refuse a file of ours that would do something by itself when it is written to."""
    sql = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
    for (name,) in db.execute(sql).fetchall():
        raise Refused("damaged", path=path, detail=f"trigger {plain(name)}")


def check_tables(path: Path, db: Database) -> None:
    """Refuse a file of this format in which a table is not what its migrations made of it."""
    found = dict(db.execute(_TABLES).fetchall())
    for name, sql in _tables(schema.names()).items():
        if found.get(name) != sql:
            raise Refused("damaged", path=path, detail=f"table {name}")


_TABLES = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"


@lru_cache(maxsize=4)
def _tables(_migrations: tuple[str, ...]) -> dict[str, str]:
    """The SQL of every table and index that those migrations make."""
    db = Database(driver.connect(":memory:", isolation_level=None), execute_plugins=False)
    try:
        schema.migrate(db)
        return dict(db.execute(_TABLES).fetchall())
    finally:
        db.close()


def is_writable_place(path: Path) -> bool:
    """Whether the file and its folder take writes."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def lock(path: Path) -> FileLock:
    """Hold the workbook against other programs until released; the system lets go of it when
    the program dies. Refused when another program or window holds it."""
    held = FileLock(f"{path}.lock", timeout=_MOMENT, thread_local=False)
    if not _is_plain_or_none(Path(held.lock_file)):
        raise Refused("read_only_place", path=path)
    with refusing(path):
        try:
            held.acquire(poll_interval=0.01)
        except Timeout as error:  # an OSError too, which `refusing` would take for a bad disk
            raise Refused("held_by_other", path=path) from error
    return held


def is_held(path: Path) -> bool:
    """Whether another program or window has the workbook open for writing just now."""
    name = Path(f"{path}.lock")
    if not (os.path.lexists(name) and _is_plain_or_none(name) and is_writable_place(path)):
        return False
    held = FileLock(name, timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout:
        return True
    except OSError:
        return False
    unlock(held)  # a killed program left it
    return False


def _is_plain_or_none(path: Path) -> bool:
    """Whether locking that file can touch no other: no link leads away from it."""
    try:
        found = path.lstat()
    except OSError:
        return True
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1


def unlock(held: FileLock) -> None:
    """Let go of the workbook; the lock file goes with it.

    Where the system allows it the file goes first: who opened it meanwhile finds it without a
    name once it has the lock, and tries again with a new one.
    """
    name = Path(held.lock_file)
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            name.unlink(missing_ok=True)
    held.release(force=True)
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            name.unlink(missing_ok=True)


def use_journal(path: Path, db: Database) -> None:
    """Write ahead where that is safe: one sync a commit. On network drives it is not."""
    if is_on_network(path):
        return
    mode = db.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        db.execute("PRAGMA journal_mode = DELETE")


@contextlib.contextmanager
def roomy(db: Database) -> Iterator[None]:
    """More memory for a transaction that touches much of the file, so that its pages are
    written once."""
    db.execute(f"PRAGMA cache_size = -{_ROOMY_KIB}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def settle(db: Database) -> None:
    """Bring everything into the one file, so that it can be carried away as it is."""
    with contextlib.suppress(driver.DatabaseError):
        if db.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            db.execute("PRAGMA journal_mode = DELETE")


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` outlive a power cut, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
