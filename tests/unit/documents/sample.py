"""Texts of our own for the sample volume: Arabic with marks, numbers, Latin names, addresses; English beside it."""

PAIRS = [
    {
        "ar": "أصحاب المعالي والسعادة، يسرّني أن أرحّب بكم في هذه القاعة التي تجمعنا اليوم من مدن بعيدة، وأن أشكركم على ما حملتموه معكم من تجارب صادقة وأسئلة صعبة.",
        "en": "Excellencies, it is a pleasure to welcome you to this hall, which brings us together from distant cities, and to thank you for the honest experience and the hard questions you have carried with you.",
    },
    {
        "ar": "لقد تعلّمنا خلال السنوات الثلاث الماضية أنّ المدرسة ليست جدرانًا ومقاعد فحسب، بل هي وعدٌ يقطعه المجتمع لأبنائه، وأنّ هذا الوعد لا يسقط حين تُغلق الأبواب.",
        "en": "Over the past three years we have learned that a school is more than walls and benches. It is a promise that a society makes to its children, and the promise does not lapse when the doors are closed.",
    },
    {
        "ar": "في المناطق الريفية بلغت نسبة المتّصلين بالإنترنت 64% سنة 2021، ثم ارتفعت إلى 78,5% في خريف 2022، غير أنّ الفجوة بين البنين والبنات لم تضق إلا قليلًا.",
        "en": "In rural areas the share of pupils with a connection stood at 64% in 2021 and rose to 78.5% in the autumn of 2022, yet the gap between boys and girls has narrowed only a little.",
    },
    {
        "ar": "وقد اعتمدت الوزارة منصّة Open Classroom 2.0 التي طوّرها معلّمون متطوّعون، وهي متاحة على https://learn.example.org/ar/index لمن شاء أن يجرّبها، ويُجاب عن الأسئلة على help@example.org أو الهاتف +971 4 555 0132.",
        "en": "The ministry has adopted Open Classroom 2.0, developed by volunteer teachers. Anyone may try it at https://learn.example.org/ar/index, and questions are answered at help@example.org or by telephone on +971 4 555 0132.",
    },
    {
        "ar": "لا نريد آلةً تحلّ محلّ المعلّم، بل نريد معلّمًا يملك من الأدوات ما يكفيه ليرى كلّ تلميذ على حدة، ويعرف متى يتقدّم به ومتى يتمهّل معه.",
        "en": "We do not want a machine that takes the teacher's place. We want a teacher with tools enough to see every pupil as one person, and to know when to move ahead and when to wait.",
    },
    {
        "ar": "ولأنّ اللغة وعاء الفكر، فقد خصّصنا ثلث ميزانية المحتوى لتأليف كتب رقمية بالعربية الفصحى، تُراجعها لجان من الأدباء والتربويين قبل أن تصل إلى الصفوف.",
        "en": "Because language is the vessel of thought, we have set aside a third of the budget for content to write digital books in standard Arabic, reviewed by writers and educators before they reach the classroom.",
    },
    {
        "ar": "إنّ الاتفاق الذي وقّعناه مع UNESCO في باريس (الوثيقة ED-2022/WS/41) يلزمنا بنشر بياناتنا كلّ ستة أشهر، ويلزم شركاءنا بألا يستعملوها إلا فيما جُمعت له.",
        "en": "The agreement we signed with UNESCO in Paris (document ED-2022/WS/41) binds us to publish our data every six months, and binds our partners to use them only for what they were collected for.",
    },
    {
        "ar": "سُئل أحد التلاميذ في الزيارة الأخيرة عمّا ينقصه، فقال: «أريد أن أقرأ في المساء ولا ينقطع النور». ذلك جوابٌ لا يُكتب في الخطط، ولكنّه ينبغي أن يُكتب في أوّلها.",
        "en": "On our last visit a pupil was asked what he lacked. “I want to read in the evening without the light going out,” he said. Such an answer is not written in plans, and it ought to stand on their first page.",
    },
    {
        "ar": "ومن هنا أدعو إلى صندوق مشترك للمدارس الصغيرة، رأس ماله 12 مليون دولار، تُسهم فيه كلّ دولة بقدر طاقتها، ويُدار بشفافية تامّة أمام الجميع.",
        "en": "I therefore call for a common fund for small schools, with a capital of 12 million dollars, to which every state contributes as it can, and which is run in full view of all.",
    },
    {
        "ar": "كما أدعو إلى شبكة للأمن السيبراني تحمي بيانات الأطفال، تتبادل فيها فرق الاستجابة الإنذارات خلال أربع وعشرين ساعة على الأكثر.",
        "en": "",
    },
    {
        "ar": "أيها الزملاء، سيأتي يومٌ يسألنا فيه أبناؤنا: ماذا فعلتم حين كان بوسعكم أن تفعلوا؟ فلنجعل هذا اللقاء أوّل الجواب لا آخر الكلام.",
        "en": "Colleagues, a day will come when our children ask us: what did you do when you could? Let this meeting be the beginning of an answer and not the end of a conversation.",
    },
    {
        "ar": "شكرًا لكم جميعًا، وشكرًا للمترجمين الذين يعملون خلف الزجاج، فلولاهم لما فهم بعضنا بعضًا، والسلام عليكم ورحمة الله وبركاته.",
        "en": "I thank you all, and I thank the interpreters who work behind the glass; without them we would not have understood one another.",
    },
]

NOTED = [
    {
        "before": "تعتمد الأرقام الواردة أعلاه على المسح الميداني الأخير",
        "note": "أُجري المسح في 214 مدرسة بين آذار وأيّار 2022.",
        "after": "وهي قابلة للمراجعة بعد نشر الجداول الكاملة.",
    },
    {
        "before": "نوقش مشروع الشبكة في الاجتماع التحضيري",
        "note": "انظر محضر الاجتماع MIN-2022-07، الصفحة 3.",
        "after": "واتُّفق على عرضه في الدورة المقبلة.",
    },
]

ENGLISH_NOTED = [
    {
        "before": "The figures above rest on the latest field survey",
        "note": "The survey was held in 214 schools between March and May 2022 (in Arabic: المسح الميداني).",
        "after": "and may change once the full tables are out.",
    },
    {
        "before": "The network was discussed at the preparatory meeting",
        "note": "See minutes MIN-2022-07, page 3.",
        "after": "and will come before the next session.",
    },
]


def volume(language: str, speeches: int = 2) -> dict[str, object]:
    """Context of the sample volume; the second column is the other language."""
    arabic = language == "ar"
    title = "كلمة الوفد الضيف في الجلسة الافتتاحية" if arabic else "Statement of the guest delegation at the opening"
    made = [
        {
            "key": f"speech-{number}",
            "title": f"{title} ({number})",
            "short": f"كلمة الوفد الضيف {number}" if arabic else f"Statement {number}",
            "label": "ألقاها بالنيابة رئيس الوفد Peter Weiss"
            if arabic
            else "Read on behalf of the minister by د. سلمى الهاشمي",
            "rows": PAIRS,
            "noted": NOTED if arabic else ENGLISH_NOTED,
        }
        for number in range(1, speeches + 1)
    ]
    return {
        "title": "وقائع لقاء تجريبي عن المدرسة المتّصلة"
        if arabic
        else "Proceedings of a sample meeting on the connected school",
        "summit": "لقاء المدرسة المتّصلة" if arabic else "Meeting on the connected school",
        "contents": "المحتويات" if arabic else "Contents",
        "notes": "إيضاحات" if arabic else "Notes",
        "entries": [{"target": one["key"], "title": one["title"]} for one in made],
        "speeches": made,
        "first": "ar" if arabic else "en",
        "second": "en" if arabic else "ar",
    }
