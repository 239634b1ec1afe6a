"""The mapped tables, one file per noun; importing this package knows them all."""

from crm_desktop.models.activity import (
    Activity,
    ActivityColleague,
    ActivityContact,
    ActivitySignal,
    Complaint,
    Promise,
    SkippedDay,
)
from crm_desktop.models.agenda import (
    ActivitySeries,
    ActivitySeriesStep,
    Confirmation,
    Snooze,
    SpecialDay,
)
from crm_desktop.models.base import Base
from crm_desktop.models.chart import BoardChart, ChartBoard
from crm_desktop.models.contact import (
    Contact,
    ContactInterest,
    ContactTag,
    Department,
    DepartmentFunction,
    Position,
)
from crm_desktop.models.cost import ExchangeRate, SourceCost
from crm_desktop.models.customer import (
    Address,
    Customer,
    CustomerTag,
    Document,
    Email,
    Need,
    Phone,
    Referral,
)
from crm_desktop.models.deal import (
    ComparisonPoint,
    Competitor,
    Contest,
    Deal,
    DealCriterion,
    DealProduct,
    Qualification,
    StageMove,
)
from crm_desktop.models.duplicate import MergedRecord, NotDuplicate
from crm_desktop.models.firm import (
    CustomChoice,
    CustomField,
    CustomValue,
    FirmSetting,
    Target,
    Team,
    TeamMember,
    User,
)
from crm_desktop.models.importing import ImportMapping, ImportRefusal, ImportRun
from crm_desktop.models.loyalty import LoyaltySign
from crm_desktop.models.order import Order, OrderLine, Product
from crm_desktop.models.plan import AccountPlan, Dismissal, PlanGoal
from crm_desktop.models.playbook import (
    IndustryPosture,
    OutcomeReason,
    Playbook,
    RhythmRule,
    StepTick,
)
from crm_desktop.models.stakeholder import DepartmentStance, Stakeholder, StakeholderRole, Tie
from crm_desktop.models.view import SavedView, ViewMember
from crm_desktop.models.vocabulary import VocabularyWord

__all__ = [
    "AccountPlan",
    "Activity",
    "ActivityColleague",
    "ActivityContact",
    "ActivitySeries",
    "ActivitySeriesStep",
    "ActivitySignal",
    "Address",
    "Base",
    "BoardChart",
    "ChartBoard",
    "ComparisonPoint",
    "Competitor",
    "Complaint",
    "Confirmation",
    "Contact",
    "ContactInterest",
    "ContactTag",
    "Contest",
    "CustomChoice",
    "CustomField",
    "CustomValue",
    "Customer",
    "CustomerTag",
    "Deal",
    "DealCriterion",
    "DealProduct",
    "Department",
    "DepartmentFunction",
    "DepartmentStance",
    "Dismissal",
    "Document",
    "Email",
    "ExchangeRate",
    "FirmSetting",
    "ImportMapping",
    "ImportRefusal",
    "ImportRun",
    "IndustryPosture",
    "LoyaltySign",
    "MergedRecord",
    "Need",
    "NotDuplicate",
    "Order",
    "OrderLine",
    "OutcomeReason",
    "Phone",
    "PlanGoal",
    "Playbook",
    "Position",
    "Product",
    "Promise",
    "Qualification",
    "Referral",
    "RhythmRule",
    "SavedView",
    "SkippedDay",
    "Snooze",
    "SourceCost",
    "SpecialDay",
    "StageMove",
    "Stakeholder",
    "StakeholderRole",
    "StepTick",
    "Target",
    "Team",
    "TeamMember",
    "Tie",
    "User",
    "ViewMember",
    "VocabularyWord",
]
