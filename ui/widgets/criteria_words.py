"""What the criteria of a list are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def criterion(name: str) -> str:
    """The name of a criterion, in the language in force."""
    return {
        "tier": translate("Criteria", "Tier"),
        "customer_class": translate("Criteria", "Class"),
        "sales_mode": translate("Criteria", "Posture"),
        "industry": translate("Criteria", "Industry"),
        "source": translate("Criteria", "Source"),
        "owner_id": translate("Criteria", "Owner"),
        "tag": translate("Criteria", "Tag"),
        "city": translate("Criteria", "City"),
        "country": translate("Criteria", "Country"),
        "touch": translate("Criteria", "Last touch"),
    }[name]
