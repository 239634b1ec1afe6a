"""The two kinds of error: UserError is said in plain words; anything else is our bug."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can understand and act on, as a code with facts.

    ``ui/phrases.py`` words it in the user's language, ``crm_desktop/cli.py`` in English.
    """

    def __init__(self, code: str, **facts: object) -> None:
        self.code = code
        self.facts = facts
        listed = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{code}({listed})")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.code, self.facts))


def _rebuild(code: str, facts: dict[str, object]) -> UserError:
    return UserError(code, **facts)
