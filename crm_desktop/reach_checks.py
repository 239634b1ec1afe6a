"""Odd phone numbers and mail addresses: warned of, never refused."""

from __future__ import annotations

from collections.abc import Iterable


def odd_phones(numbers: Iterable[str], region: str | None = None) -> tuple[str, ...]:
    """The numbers that no phone network would take; `region` is a country code such as "CN".

    A number without a country code is only judged when the region is known.
    """
    import phonenumbers

    odd = []
    for number in numbers:
        text = number.strip()
        if not text.startswith(("+", "00")) and region is None:
            if sum(c.isdigit() for c in text) < 3:
                odd.append(number)
            continue
        if text.startswith("00"):
            text = "+" + text[2:]
        try:
            read = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            odd.append(number)
            continue
        if not phonenumbers.is_possible_number(read):
            odd.append(number)
    return tuple(odd)


def odd_mails(addresses: Iterable[str]) -> tuple[str, ...]:
    """The addresses that cannot be mailed to as they are written."""
    from email_validator import EmailNotValidError, validate_email

    odd = []
    for address in addresses:
        try:
            validate_email(address.strip(), check_deliverability=False)
        except EmailNotValidError:
            odd.append(address)
    return tuple(odd)
