"""The fixed vocabularies of the field: what a code column may hold."""

from __future__ import annotations

from enum import StrEnum


class Tier(StrEnum):
    CORE = "core"
    KEY = "key"
    GENERAL = "general"


class CustomerClass(StrEnum):
    TARGET = "target"
    PROSPECT = "prospect"
    FIRST_PURCHASE = "first_purchase"
    REPEAT = "repeat"
    LOYAL = "loyal"
    PARTNER = "partner"
    LAPSED = "lapsed"


class SalesMode(StrEnum):
    """How we sell to this customer; the posture in one word."""

    SERVE = "serve"
    COURT = "court"
    ADVISE = "advise"
    GUIDE = "guide"


class Acquisition(StrEnum):
    MODIFIED_REBUY = "modified_rebuy"
    FIRST_TIME_BUYER = "first_time_buyer"


class Rating(StrEnum):
    """Credit or management quality of a customer."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class DepartmentRole(StrEnum):
    """What a department does in a purchase (its function)."""

    USE = "use"
    TECHNICAL = "technical"
    FINANCE = "finance"
    PURCHASING = "purchasing"
    EXECUTIVE = "executive"


class BuyingStage(StrEnum):
    """The customer's stage of buying, in order."""

    NEED = "need"
    PROJECT_SETUP = "project_setup"
    INFORMATION_GATHERING = "information_gathering"
    TECHNICAL_SELECTION = "technical_selection"
    EVALUATION = "evaluation"
    DECISION = "decision"
    FOLLOW_UP = "follow_up"


class Outcome(StrEnum):
    WON = "won"
    LOST = "lost"
    NO_DECISION = "no_decision"


class BuyingRole(StrEnum):
    ECONOMIC_BUYER = "economic_buyer"
    TECHNICAL_BUYER = "technical_buyer"
    USER_BUYER = "user_buyer"
    PURCHASER = "purchaser"
    GATEKEEPER = "gatekeeper"
    COACH = "coach"
    INFLUENCER = "influencer"
    OUTSIDER = "outsider"


class Stance(StrEnum):
    SUPPORTER = "supporter"
    NEUTRAL = "neutral"
    OPPONENT = "opponent"
    UNKNOWN = "unknown"


class PoliticalStanding(StrEnum):
    INNER_CIRCLE = "inner_circle"
    POLITICAL_STRUCTURE = "political_structure"
    OUTSIDE = "outside"


class DecisionOrientation(StrEnum):
    FINANCIAL = "financial"
    TECHNICAL = "technical"
    RELATIONSHIP = "relationship"
    BUSINESS = "business"


class Relationship(StrEnum):
    VENDOR = "vendor"
    CREDIBLE_SOURCE = "credible_source"
    PROBLEM_SOLVER = "problem_solver"
    TRUSTED_ADVISOR = "trusted_advisor"


class TieKind(StrEnum):
    REPORTS_TO = "reports_to"
    INFLUENCES = "influences"
    TRUSTS = "trusts"
    IN_CONFLICT = "in_conflict"


class ActivityKind(StrEnum):
    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    MAIL = "mail"
    MESSAGE = "message"
    DEMO = "demo"
    GIFT = "gift"
    NOTE = "note"


class AgendaKind(StrEnum):
    """What a line of Today speaks of, in the order of the page."""

    PROMISE = "promise"
    ACTIVITY = "activity"
    CADENCE = "cadence"
    QUIET_DEAL = "quiet_deal"
    COMPLAINT = "complaint"
    TIER_MOVE = "tier_move"
    FRESHNESS = "freshness"
    BIRTHDAY = "birthday"
    SPECIAL_DAY = "special_day"


class FieldGroup(StrEnum):
    """Groups of what is known of a customer, each with an age of its own."""

    REACH = "reach"  # addresses, phones, mail addresses, web
    PEOPLE = "people"  # who works there, as what
    STANDING = "standing"  # tier, class, industry, how we sell, credit, management
    NEEDS = "needs"
    STAKEHOLDERS = "stakeholders"  # roles, influence, stance


class Direction(StrEnum):
    """Who began it: we did (out) or the customer did (in)."""

    OUT = "out"
    IN = "in"


class Mood(StrEnum):
    GOOD = "good"
    NEUTRAL = "neutral"
    BAD = "bad"


class Signal(StrEnum):
    """Signs that a lead is becoming a prospect."""

    ASKS_QUESTIONS = "asks_questions"
    ASKS_PRICE = "asks_price"
    PICKS_FAULTS = "picks_faults"
    CARES_FOR_PRODUCT = "cares_for_product"
    CONTACTS_FIRST = "contacts_first"
    IS_ACTIVE = "is_active"


class LoyaltySignKind(StrEnum):
    """What a customer does for us beside buying; referrals are rows of their own."""

    REFERENCE = "reference"  # stood as a reference, spoke for us
    SUGGESTION = "suggestion"  # suggested an improvement


class RhythmStep(StrEnum):
    """Who of ours should step in."""

    SELF = "self"
    MANAGER = "manager"
    HEAD = "head"


class PlaybookKind(StrEnum):
    """What a line of the playbook is; a step is ticked off, an objection has an answer."""

    STANCE = "stance"
    STEP = "step"
    OBJECTION = "objection"
    NEVER = "never"
    MUST = "must"


class Answer(StrEnum):
    """What we know about a question of the qualification; unasked ones have no row."""

    YES = "yes"
    NO = "no"


class UserRole(StrEnum):
    SALESPERSON = "salesperson"
    MANAGER = "manager"
    HEAD = "head"
    HELPER = "helper"


class ContestOutcome(StrEnum):
    CONSIDERED = "considered"
    WE_WON = "we_won"
    THEY_WON = "they_won"
    DROPPED = "dropped"


class FieldKind(StrEnum):
    """The types a custom field may have."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


class FieldSubject(StrEnum):
    """What a custom field belongs to."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    DEAL = "deal"


class OutsideRelation(StrEnum):
    ASSISTANT = "assistant"
    RELATIVE = "relative"
    ADVISOR = "advisor"
