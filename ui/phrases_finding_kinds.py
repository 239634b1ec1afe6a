"""What each kind of finding is called where one is chosen, such as in a filter."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS: dict[str, object] = {
    "slipping": QT_TRANSLATE_NOOP("FindingKinds", "Slipping away"),
    "declining": QT_TRANSLATE_NOOP("FindingKinds", "Buys less"),
    "decider_with_rival": QT_TRANSLATE_NOOP("FindingKinds", "Decider favours a rival"),
    "information_island": QT_TRANSLATE_NOOP("FindingKinds", "Cut off from information"),
    "no_common_choice": QT_TRANSLATE_NOOP("FindingKinds", "Departments disagree"),
    "bid_filler": QT_TRANSLATE_NOOP("FindingKinds", "Perhaps only a comparison bid"),
    "no_economic_buyer": QT_TRANSLATE_NOOP("FindingKinds", "Economic buyer unknown"),
    "economic_buyer_not_met": QT_TRANSLATE_NOOP("FindingKinds", "Economic buyer not met"),
    "map_empty": QT_TRANSLATE_NOOP("FindingKinds", "Nobody on the map"),
    "single_threaded": QT_TRANSLATE_NOOP("FindingKinds", "Hangs on one person"),
    "rhythm_too_late": QT_TRANSLATE_NOOP("FindingKinds", "Our managers come too late"),
    "rhythm_missing": QT_TRANSLATE_NOOP("FindingKinds", "Our managers are missing"),
    "power_unsupportive": QT_TRANSLATE_NOOP("FindingKinds", "The powerful are not for us"),
    "coach_silent": QT_TRANSLATE_NOOP("FindingKinds", "Coach is silent"),
    "no_coach": QT_TRANSLATE_NOOP("FindingKinds", "No coach"),
    "stage_role_uncovered": QT_TRANSLATE_NOOP("FindingKinds", "Role of this stage not covered"),
    "nobody_above_met_decider": QT_TRANSLATE_NOOP("FindingKinds", "Nobody senior met the decider"),
    "rhythm_too_early": QT_TRANSLATE_NOOP("FindingKinds", "Our managers come too early"),
    "relationship_below_wanted": QT_TRANSLATE_NOOP("FindingKinds", "Relationship below target"),
    "few_contacts": QT_TRANSLATE_NOOP("FindingKinds", "Few contacts"),
    "no_opponent_known": QT_TRANSLATE_NOOP("FindingKinds", "No opponent known"),
    "class_move": QT_TRANSLATE_NOOP("FindingKinds", "Class to review"),
    "tier_move": QT_TRANSLATE_NOOP("FindingKinds", "Tier to review"),
    "white_space": QT_TRANSLATE_NOOP("FindingKinds", "White space: could buy more"),
    "referral_came": QT_TRANSLATE_NOOP("FindingKinds", "Referral came"),
    "loyalty_up": QT_TRANSLATE_NOOP("FindingKinds", "Loyalty rises"),
    "promises_kept": QT_TRANSLATE_NOOP("FindingKinds", "Promises kept"),
}


def finding_kind(code: str) -> str:
    """What a kind of finding is called in the language in force."""
    text = KINDS.get(code)
    return code if text is None else QCoreApplication.translate("FindingKinds", str(text))
