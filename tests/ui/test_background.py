"""Questions and verbs run beside the window's thread, in order, and nothing arrives too late."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from crm_desktop import customers
from crm_desktop.counts import counts
from crm_desktop.errors import UserError
from crm_desktop.store import Store
from ui.background import Background, Job


@pytest.fixture
def tasks(qtbot: QtBot, store: Store) -> Iterator[Background]:
    made = Background(store)
    yield made
    made.close()


def test_a_question_is_answered_on_the_windows_thread(qtbot: QtBot, tasks: Background) -> None:
    places: list[tuple[str, threading.Thread]] = []

    def question(session: Session) -> int:
        places.append(("asked", threading.current_thread()))
        return counts(session).customers

    asker = QObject()
    answers: list[int] = []

    def take(answer: int) -> None:
        places.append(("answered", threading.current_thread()))
        answers.append(answer)

    tasks.ask(asker).start(question, then=take)
    qtbot.waitUntil(lambda: answers == [0])
    assert places[0][1] is not threading.main_thread()
    assert places[1][1] is threading.main_thread()


def test_a_question_that_is_stopped_reads_no_further(qtbot: QtBot, tasks: Background) -> None:
    begun = threading.Event()

    def endless(session: Session) -> int:
        begun.set()
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        return int(session.execute(sa.text(numbers + "SELECT count(*) FROM n")).scalar_one())

    asker = QObject()
    ask = tasks.ask(asker)
    answers: list[int] = []
    ask.start(endless, then=answers.append)
    assert begun.wait(10)

    def stop() -> bool:
        ask.stop()  # as often as needed: the statement may not have begun yet
        return tasks.is_idle

    qtbot.waitUntil(stop)
    assert answers == []


def test_only_the_latest_answer_is_delivered(qtbot: QtBot, tasks: Background) -> None:
    gate = threading.Event()

    def slow(_session: Session, word: str) -> str:
        gate.wait(10)
        return word

    def quick(_session: Session, word: str) -> str:
        gate.set()
        return word

    asker = QObject()
    ask = tasks.ask(asker)
    answers: list[str] = []
    ask.start(slow, "first", then=answers.append)
    ask.start(quick, "second", then=answers.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert answers == ["second"]


def test_no_answer_comes_after_the_asker_is_gone(qtbot: QtBot, tasks: Background) -> None:
    gate = threading.Event()
    answers: list[object] = []
    asker = QObject()

    def slow(_session: Session) -> bool:
        return gate.wait(10)

    tasks.ask(asker).start(slow, then=answers.append)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert answers == []


def test_verbs_run_one_after_the_other_in_the_order_given(
    qtbot: QtBot, tasks: Background, store: Store
) -> None:
    names = [f"Customer {number}" for number in range(20)]
    done: list[int] = []
    for name in names:
        tasks.do(customers.add, then=done.append, name=name)
    qtbot.waitUntil(lambda: len(done) == len(names))
    assert done == sorted(done)


def test_saving_is_told_until_all_is_on_the_disk(qtbot: QtBot, tasks: Background) -> None:
    told: list[bool] = []
    tasks.saving.connect(told.append)
    tasks.do(customers.add, name="Yuhuan")
    tasks.do(customers.add, name="Talleres")
    assert tasks.is_saving
    qtbot.waitUntil(lambda: told == [True, False])
    assert not tasks.is_saving


def test_a_refused_verb_tells_whoever_asked(qtbot: QtBot, tasks: Background) -> None:
    failed: list[Exception] = []
    tasks.do(customers.edit, failed=failed.append, id=1, name="Nobody")
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], UserError)
    assert failed[0].code == "record_gone"


def test_a_refusal_nobody_listens_to_is_the_windows(qtbot: QtBot, tasks: Background) -> None:
    with qtbot.waitSignal(tasks.problem) as told:
        tasks.do(customers.edit, id=1, name="Nobody")
    assert told.args[0].code == "record_gone"


def test_slow_work_tells_its_progress_and_can_be_stopped(qtbot: QtBot, tasks: Background) -> None:
    def count(_store: Store, job: Job) -> int:
        done = 0
        while not job.cancelled:
            done += 1
            job.tell(min(done, 10), 10)
        return done

    job = tasks.work(count)
    with qtbot.waitSignal(job.progress):
        pass
    with qtbot.waitSignal(job.finished):
        job.cancel()


def test_listeners_come_and_go_while_slow_work_tells(qtbot: QtBot, tasks: Background) -> None:
    # Connecting to a signal that another thread emits at that moment crashes PySide.
    def count(_store: Store, job: Job) -> None:
        while not job.cancelled:
            job.tell(1, 10)

    job = tasks.work(count)
    for _ in range(200):
        with qtbot.waitSignal(job.progress):
            pass
    with qtbot.waitSignal(job.finished):
        job.cancel()


def test_entries_go_on_being_saved_beside_slow_work(qtbot: QtBot, tasks: Background) -> None:
    gate = threading.Event()
    job = tasks.work(lambda _store, _job: gate.wait(10))
    saved: list[int] = []
    tasks.do(customers.add, then=saved.append, name="Yuhuan")
    qtbot.waitUntil(lambda: bool(saved))
    with qtbot.waitSignal(job.finished):
        gate.set()


def test_closing_writes_what_is_waiting(qtbot: QtBot, store: Store) -> None:
    tasks = Background(store)
    for number in range(10):
        tasks.do(customers.add, name=f"Customer {number}")
    tasks.close()
    with store.read() as session:
        assert counts(session).customers == 10


def test_a_listener_with_a_bug_leaves_nothing_saving(qtbot: QtBot, tasks: Background) -> None:
    def stumble(_customer: int) -> None:
        raise RuntimeError("a bug")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(tasks.saving):
        tasks.do(customers.add, then=stumble, name="A")
        qtbot.waitUntil(lambda: not tasks.is_saving)
    assert [str(found[1]) for found in caught] == ["a bug"]
