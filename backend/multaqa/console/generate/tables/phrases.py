"""Sentences that speeches are put together from, each in Arabic, English and French. All our own; said by nobody.

`{topic}` is a topic of `tables.topics`, `{state}` a state's short name, `{n}` a number, `{year}` a year.
"""

OPENINGS = (
    (
        "أصحاب المعالي والسعادة، السيدات والسادة، يسعدني أن أخاطبكم اليوم باسم وفد بلادي.",
        "Excellencies, ladies and gentlemen, it is my pleasure to address you today on behalf of my country’s delegation.",
        "Excellences, Mesdames et Messieurs, j’ai le plaisir de m’adresser à vous aujourd’hui au nom de la délégation de mon pays.",
    ),
    (
        "أود في البداية أن أشكر البلد المضيف على حسن الاستقبال وعلى دقة التنظيم.",
        "Let me begin by thanking the host country for its welcome and for the care with which this meeting was prepared.",
        "Je voudrais tout d’abord remercier le pays hôte pour son accueil et pour le soin apporté à la préparation de cette réunion.",
    ),
    (
        "ينعقد هذا اللقاء في وقت تتغير فيه المدرسة أسرع مما تتغير فيه خططنا.",
        "We meet at a time when schools are changing faster than our plans for them.",
        "Nous nous réunissons à un moment où l’école change plus vite que nos plans.",
    ),
)

BODY = (
    (
        "إن الاستثمار في {topic} ليس ترفا، بل هو شرط من شروط الإنصاف بين المتعلمين.",
        "Investing in {topic} is not a luxury; it is one of the conditions of fairness between learners.",
        "Investir dans {topic} n’est pas un luxe : c’est l’une des conditions de l’équité entre les élèves.",
    ),
    (
        "لقد بدأنا في {year} خطة وطنية تشمل {n} مدرسة، وقد اكتملت مرحلتها الأولى في موعدها.",
        "In {year} we began a national plan covering {n} schools, and its first stage was completed on time.",
        "En {year}, nous avons lancé un plan national portant sur {n} écoles, dont la première étape s’est achevée dans les délais.",
    ),
    (
        "وتبين لنا من التجربة أن الأجهزة وحدها لا تكفي، وأن المعلم هو من يمنحها معناها.",
        "Experience has taught us that devices alone are not enough, and that it is the teacher who gives them meaning.",
        "L’expérience nous a appris que les appareils ne suffisent pas, et que c’est l’enseignant qui leur donne un sens.",
    ),
    (
        "لذلك خصصنا برنامجا لتدريب {n} معلما ومعلمة، نصفهم في المناطق البعيدة عن العاصمة.",
        "We have therefore set up a programme to train {n} teachers, half of them in areas far from the capital.",
        "Nous avons donc mis en place un programme de formation de {n} enseignants, dont la moitié dans des régions éloignées de la capitale.",
    ),
    (
        "ولا يخفى عليكم أن الفجوة بين المدينة والريف ما زالت واسعة في كثير من بلداننا.",
        "You know as well as I do that the gap between town and countryside remains wide in many of our countries.",
        "Vous savez comme moi que l’écart entre la ville et la campagne demeure large dans beaucoup de nos pays.",
    ),
    (
        "وقد أفدنا كثيرا من تجربة {state} في هذا المجال، ونشكر زملاءنا فيها على ما قدموه من مشورة.",
        "We have learned much from the experience of {state} in this field, and we thank our colleagues there for their advice.",
        "L’expérience de nos collègues ({state}) dans ce domaine nous a beaucoup appris, et nous les remercions de leurs conseils.",
    ),
    (
        "وتدل أرقامنا على أن نسبة الالتحاق ارتفعت {n} في المئة خلال ثلاث سنوات.",
        "Our figures show that enrolment has risen by {n} per cent in three years.",
        "Nos chiffres montrent que la scolarisation a progressé de {n} pour cent en trois ans.",
    ),
    (
        "غير أن الأرقام لا تقول كل شيء، فخلف كل رقم طفل ينتظر من يأخذ بيده.",
        "Yet figures do not say everything: behind each of them a child is waiting for someone to take their hand.",
        "Mais les chiffres ne disent pas tout : derrière chacun d’eux, un enfant attend qu’on lui tende la main.",
    ),
    (
        "ونرى أن لغة التعليم مسألة سيادة وثقافة معا، وأن العربية قادرة على حمل العلوم الحديثة.",
        "We hold that the language of instruction is a matter of sovereignty and of culture, and that Arabic can carry modern science.",
        "Nous estimons que la langue d’enseignement relève à la fois de la souveraineté et de la culture, et que l’arabe peut porter la science moderne.",
    ),
    (
        "وندعو إلى إنشاء مستودع مشترك للموارد التعليمية المفتوحة، تسهم فيه كل دولة بما لديها.",
        "We call for a shared repository of open educational resources, to which each state contributes what it has.",
        "Nous appelons à la création d’un dépôt commun de ressources éducatives libres, auquel chaque État contribuerait.",
    ),
    (
        "كما نقترح أن يجتمع خبراؤنا مرتين في السنة لمتابعة ما اتفقنا عليه.",
        "We also propose that our experts meet twice a year to follow up what we have agreed.",
        "Nous proposons aussi que nos experts se réunissent deux fois par an pour suivre ce que nous avons décidé.",
    ),
    (
        "ومن دروس السنوات الماضية أن التعلم عن بُعد يحتاج إلى أسرة حاضرة بقدر ما يحتاج إلى شبكة سريعة.",
        "One lesson of recent years is that learning at a distance needs a family that is present as much as a fast network.",
        "L’une des leçons de ces dernières années est que l’apprentissage à distance exige une famille présente autant qu’un réseau rapide.",
    ),
    (
        "وقد رصدت حكومتنا {n} مليونا لهذا الغرض في ميزانية هذا العام.",
        "Our government has set aside {n} million for this purpose in this year’s budget.",
        "Notre gouvernement y a consacré {n} millions dans le budget de cette année.",
    ),
    (
        "ونولي عناية خاصة بالمتعلمين ذوي الإعاقة، فالمدرسة التي لا تتسع لهم مدرسة ناقصة.",
        "We give special attention to learners with disabilities: a school without room for them is an unfinished school.",
        "Nous portons une attention particulière aux élèves handicapés : une école qui ne les accueille pas est une école inachevée.",
    ),
    (
        "أما البيانات فهي أمانة، ولا يجوز أن تُجمع عن طفل إلا بقدر ما ينفعه.",
        "Data is a trust: nothing should be gathered about a child beyond what is of use to that child.",
        "Les données sont un dépôt : on ne doit rien recueillir sur un enfant au-delà de ce qui lui est utile.",
    ),
    (
        "ونحن مستعدون لاستضافة ورشة عمل حول {topic} في العام المقبل.",
        "We stand ready to host a workshop on {topic} next year.",
        "Nous sommes prêts à accueillir l’an prochain un atelier sur {topic}.",
    ),
    (
        "ويظل التمويل هو العقبة الأولى، ولا سيما حين تتزامن الأزمات.",
        "Financing remains the first obstacle, above all when crises coincide.",
        "Le financement demeure le premier obstacle, surtout lorsque les crises se cumulent.",
    ),
    (
        "إن ما يجمعنا اليوم أكبر من اختلاف أنظمتنا التعليمية.",
        "What brings us together today is greater than the differences between our systems of education.",
        "Ce qui nous réunit aujourd’hui dépasse les différences entre nos systèmes éducatifs.",
    ),
    (
        "وقد أظهر تقويم أُجري في {n} مدرسة أن القراءة في الصفوف الأولى هي مفتاح ما بعدها.",
        "An assessment carried out in {n} schools has shown that reading in the first grades is the key to all that follows.",
        "Une évaluation menée dans {n} écoles a montré que la lecture dans les premières classes est la clé de tout le reste.",
    ),
    (
        "ولا بد من أن نقيس أثر ما نفعله، وأن نعلن النتائج ولو كانت دون ما نأمل.",
        "We must measure the effect of what we do, and publish the results even when they fall short of our hopes.",
        "Nous devons mesurer l’effet de ce que nous faisons et publier les résultats, même en deçà de nos espoirs.",
    ),
)

CLOSINGS = (
    (
        "وفي الختام، نجدد التزامنا بالعمل المشترك، ونتمنى لهذا اللقاء كل التوفيق.",
        "In closing, we renew our commitment to working together, and we wish this meeting every success.",
        "Pour conclure, nous renouvelons notre engagement à travailler ensemble et souhaitons plein succès à cette réunion.",
    ),
    (
        "أشكركم على حسن الإصغاء، والسلام عليكم ورحمة الله وبركاته.",
        "I thank you for your attention. Peace be upon you.",
        "Je vous remercie de votre attention. Que la paix soit avec vous.",
    ),
)
