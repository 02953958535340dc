"""Writes a file so that at every instant the old or the new content stands there, whole."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from pathlib import Path

from nodes.jsontext import FileError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_NEW_FILE = 0o666
_WRITABLE = 0o222


class WriteError(FileError, OSError):
    """A file that could not be written; the message says why, and what to do."""

    def __init__(self, text: str, cause: OSError) -> None:
        super().__init__(text)
        self.errno, self.strerror = cause.errno, cause.strerror

    def __str__(self) -> str:
        """Return the message, where an OSError says its number."""
        return str(self.args[0])


def write_whole(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write a file by way of a temporary one beside it; WriteError leaves the old one as it was.

    A symbolic link stays and its target is written; an earlier file's mode bits are kept. What need
    not outlive a power cut is not `lasting`: then nothing waits for the disk.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = _mode(target)
        _replace(target, content, mode, lasting=lasting)
    except OSError as error:
        raise WriteError(_reason(error, path, len(content)), error) from error


def _mode(target: Path) -> int | None:
    """Return the mode bits of the file that is replaced, None where there is none."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    if not status.st_mode & _WRITABLE or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(status.st_mode)


def _replace(target: Path, content: bytes, mode: int | None, *, lasting: bool) -> None:
    temporary = target.with_name(f".netwright-{secrets.token_hex(8)}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode or _NEW_FILE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if mode is not None:
                temporary.chmod(mode)
            if lasting:
                os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if lasting:
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can be asked to."""
    flags = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
    try:
        handle = os.open(folder, flags)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def _reason(error: OSError, path: Path, size: int) -> str:
    kept = "What stood there before is untouched."
    if error.errno in _NO_ROOM:
        return (
            f"{path} needs {_megabytes(size)}, but only {_free(path)} is free there. "
            f"{kept} Make room or save elsewhere."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{path} may not be written (read-only). {kept} Save under another name."
    if error.errno == errno.EEXIST:
        return f"{path} is no ordinary file; choose another name"
    if error.errno == errno.ENAMETOOLONG:
        return f"the name {path.name[:40]}... is too long for this disk. Choose a shorter one."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"the folder {path.parent} does not exist. Choose another folder."
    return f"{path} could not be written: {error.strerror}. {kept} Try again or save elsewhere."


def _free(path: Path) -> str:
    try:
        return _megabytes(shutil.disk_usage(path.parent).free)
    except OSError:
        return "too little"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
