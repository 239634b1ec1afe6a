"""Calendars that mean no good; how they are tried is said in test_hostile_files.py."""

from __future__ import annotations

from tests.faults.hostile import Read, Refused
from tests.faults.making import MEGA, long, noise, write, zeros

_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
_DONE = b"END:VCALENDAR\r\n"
_ALIKE = b"BEGIN:VEVENT\r\nSUMMARY:Visit First\r\nDTSTART;VALUE=DATE:21000105\r\nEND:VEVENT\r\n"


def _event(*lines: str, uid: int = 1) -> bytes:
    told = ["BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:Visit First", *lines, "END:VEVENT", ""]
    return "\r\n".join(told).encode()


def _on(*more: str, uid: int = 1) -> bytes:
    return _event("DTSTART;VALUE=DATE:21000105", *more, uid=uid)


_GOOD = _on(uid=99)
_UNREAL = ("20260231", "00000000", "99999999", "2026-02-01", "21000105T256199Z", "x" * 9_000)
_RULES = (
    "FREQ=SECONDLY", "FREQ=DAILY;COUNT=999999999999", "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;BYDAY=" + "MO," * 50_000,
    "FREQ=DAILY;UNTIL=00000101T000000Z", ";;;===", "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO",
)  # fmt: skip
_ENDLESS_ZONE = (
    b"BEGIN:VTIMEZONE\r\nTZID:Endless\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
    b"RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
    b"END:VTIMEZONE\r\n"
)
_DAYS = ",".join(f"2100{month:02}{day:02}" for month in range(1, 13) for day in range(1, 29))

REFUSED = tuple(
    Refused(name, make, words, kind="agenda")
    for name, make, words in (
        ("empty.ics", write(b""), ("is empty",)),
        ("binary.ics", noise, ("neither text",)),
        ("zeros.ics", zeros, ("too large",)),
        ("letter.ics", write("Dear Sir,\n" * 1_000), ("holds no calendar",)),
        ("page.ics", write("<!DOCTYPE html><html><body>Sign in"), ("holds no calendar",)),
        ("nothing in it.ics", write(_HEAD + _DONE), ("without entries",)),
        ("too large.ics", long(_HEAD, b"x" * MEGA, 250), ("too large",)),
        ("too many.ics", long(_HEAD, _ALIKE * 1_000, 120, _DONE), ("more than",)),
    )
)

READ = tuple(
    Read(name, make, "agenda", created, refused)
    for name, make, created, refused in (
        (
            "endless title.ics",
            long(_HEAD + b"BEGIN:VEVENT\r\nSUMMARY:", b"x" * MEGA, 150, b"\r\n" + _GOOD + _DONE),
            1,
            1,
        ),
        (
            "endless picture.ics",
            long(
                _HEAD + b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:21000105\r\nATTACH;ENCODING=BASE64:",
                b"\r\n " + b"QUJD" * 18,
                1_000_000,
                b"\r\nEND:VEVENT\r\n" + _DONE,
            ),
            1,
            0,
        ),
        ("deep.ics", write(_HEAD + b"BEGIN:VEVENT\r\n" + b"BEGIN:X\r\n" * 99_999 + _GOOD), 1, 1),
        ("never closed.ics", write(_HEAD + b"BEGIN:VEVENT\r\nUID:1\r\n" * 300 + _GOOD), 1, 300),
        (
            "unreal days.ics",
            write(_HEAD + b"".join(_event(f"DTSTART:{day}") for day in _UNREAL) + _GOOD),
            1,
            6,
        ),
        (
            "wild rules.ics",
            write(_HEAD + b"".join(_on(f"RRULE:{r}", uid=n) for n, r in enumerate(_RULES))),
            9,  # of one the first day is none of its rule, so it comes beside it
            0,
        ),
        (
            "endless zone.ics",
            write(_HEAD + _ENDLESS_ZONE + _event("DTSTART;TZID=Endless:21000105T090000") + _DONE),
            1,
            0,
        ),
        ("many days.ics", write(_HEAD + _on("RDATE;VALUE=DATE:" + ",".join([_DAYS] * 60))), 336, 0),
        (
            "many guests.ics",
            write(_HEAD + _on(*[f"ATTENDEE;CN=A{n}:mailto:a{n}@b.de" for n in range(4_000)])),
            1,
            0,
        ),
        (
            "odd letters.ics",
            write(_HEAD + _on("LOCATION:\x01\x02‮gnp\\n=cmd|' /C calc'!A0", "X\x07:y") + _DONE),
            1,
            0,
        ),
    )
)
