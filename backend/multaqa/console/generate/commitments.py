"""What was announced, who owns it, and what became of it: due dates, indicators, reports, delays, new names."""

from datetime import date, timedelta

from .draft import Draft, Record
from .tables import topics

REPORTS = ("first report", "progress report", "progress report", "final report")
ARABIC_REPORTS = ("تقرير أول", "تقرير متابعة", "تقرير متابعة", "تقرير ختامي")


def as_of(draft: Draft) -> date:
    """The day the answer key counts from: a year after the closing."""
    return draft.end + timedelta(days=365)


def _names(draft: Draft, number: int) -> tuple[str, str]:
    arabic, english, _ = topics.TOPICS[number % len(topics.TOPICS)]
    forms = (
        (f"مبادرة {arabic} للجميع", f"{english[0].upper()}{english[1:]} for All"),
        (f"برنامج {arabic} المشترك", f"Joint Programme on {english}"),
        (f"شبكة {arabic}", f"Network for {english}"),
    )
    return forms[number // len(topics.TOPICS) % len(forms)]


def _agreement(draft: Draft, number: int, owner: str, partner: str) -> Record:
    arabic, english = _names(draft, number)
    return {
        "id": f"agreement-{number + 1:02d}",
        "kind": {"ar": "مذكرة تفاهم", "en": "memorandum of understanding"},
        "names": {"ar": [arabic], "en": [english]},
        "parties": [owner, partner],
        "date": draft.end.isoformat(),
        "subject": {
            "ar": "تبادل الخبرات والموارد وتدريب المعلمين",
            "en": "exchange of experience, resources and teacher training",
        },
        "status": "concluded",
        "synthetic": True,
    }


def _initiative(draft: Draft, number: int, owner: str, partner: str) -> Record:
    arabic, english = _names(draft, number)
    speech = draft.rng.choice(draft.section("speeches"))
    return {
        "id": f"initiative-{number + 1:02d}",
        "names": {"ar": [arabic], "en": [english]},
        "announced_on": draft.start.isoformat(),
        "announced_at": draft.slug,
        "announced_by": speech["author"],
        "announced_in_speech": speech["id"],
        "owner": owner,
        "joint_with": [partner],
        "aims": [{"ar": "توسيع الوصول إلى التعليم الجيد", "en": "wider access to good education"}],
        "status": "announced",
        "synthetic": True,
    }


def _follow(draft: Draft, record: Record, owner: str) -> None:
    """Nought to four reports, a quarter apart; the reports run out where the work did."""
    for step in range(draft.rng.randint(0, 4)):
        day = draft.end + timedelta(days=80 * (step + 1) + draft.rng.randrange(20))
        done = min(100, 25 * (step + 1))
        draft.section("followups").append(
            {
                "date": day.isoformat(),
                "of": record["id"],
                "kind": "report",
                "parties": [owner],
                "remark": {
                    "ar": f"{ARABIC_REPORTS[step]}: أُنجز {done} في المئة",
                    "en": f"{REPORTS[step]}: {done} per cent done",
                },
            }
        )


def add_commitments(draft: Draft) -> None:
    """The size's number of initiatives and agreements; 20 % overdue and 5 % renamed later."""
    owners = [one["id"] for one in draft.section("organisations") if one["kind"] != "media"]
    made = []
    for number in range(draft.size.commitments):
        owner, partner = draft.rng.sample(owners, 2)
        build = _agreement if number % 4 == 3 else _initiative
        record = build(draft, number, owner, partner)
        draft.section("agreements" if build is _agreement else "initiatives").append(record)
        target = draft.rng.randrange(50, 500, 10)
        record["indicator"] = {"ar": f"عدد المدارس المشاركة: {target}", "en": f"participating schools: {target}"}
        record["due_on"] = (as_of(draft) + timedelta(days=draft.rng.randint(30, 700))).isoformat()
        _follow(draft, record, owner)
        made.append(record)
    for record in draft.share(made, 20):
        record["due_on"] = (as_of(draft) - timedelta(days=draft.rng.randint(1, 200))).isoformat()
        draft.planted("commitments_overdue").append({"commitment": record["id"], "due_on": record["due_on"]})
    initiatives = draft.section("initiatives")
    for record in draft.share(initiatives, 5 * len(made) / len(initiatives)):
        old_ar, old_en = record["names"]["ar"][0], record["names"]["en"][0]
        record["names"]["ar"].append(f"{old_ar} (المرحلة الثانية)")
        record["names"]["en"].append(f"{old_en}, Second Phase")
        draft.section("followups").append(
            {
                "date": (draft.end + timedelta(days=300)).isoformat(),
                "of": record["id"],
                "kind": "renamed",
                "parties": [record["owner"]],
                "remark": {"ar": f"صار الاسم: {old_ar} (المرحلة الثانية)", "en": f"now called: {old_en}, Second Phase"},
            }
        )
        draft.planted("commitments_renamed").append(
            {"commitment": record["id"], "from": old_en, "to": f"{old_en}, Second Phase"}
        )
