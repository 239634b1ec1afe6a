"""One window per file: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1000


class Instance(QObject):
    """Listens for later starts with the same file."""

    called = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # Whoever holds the file's lock is the only one: an old socket is a crash's remains.
        QLocalServer.removeServer(_name(path))
        self._server.listen(_name(path))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.called.emit()


def bring_to_front(path: Path) -> bool:
    """Ask the window that has the file open to come to the front; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    reached = socket.waitForConnected(WAIT_MS)
    socket.disconnectFromServer()
    return reached


def _name(path: Path) -> str:
    # Short, for some systems allow a socket's path no more than 100 letters.
    return "crm-" + hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:20]
