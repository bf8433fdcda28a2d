"""The nouns that decide whether an object is one thing, a class of things, or an ability.

By head noun, in the singular: `communication skills` is a skill, `sales meeting` a meeting.
"""

from planner.smart.language.word_lists import listed

ABILITIES = listed(
    """
    ability accent accountability acumen adaptability agility anger anxiety assertiveness
    attention attitude attribute awareness balance behavior behaviour calling capability
    character charisma clarity coding collaboration comfort communication competence
    competency composure concentration confidence coordination courage creativity
    credibility criticism culture curiosity decision-making delegation diligence diplomacy
    discipline dream edge efficiency emotion empathy endurance energy engagement english
    excellence experience expert expertise facilitation faith fear fitness flexibility
    fluency focus freedom fulfillment fulfilment grammar growth habit handling happiness
    harmony health humility independence influence initiative innovation insight integrity
    intelligence joy judgement judgment knowledge leadership listening literacy love
    management mastery mentoring mindfulness mindset mood morale motivation multitasking
    negotiation nerve network networking organisation organization outlook passion path
    patience peace performance perspective planning posture potential practice presence
    prioritisation prioritization priority problem-solving professionalism proficiency
    pronunciation punctuality rapport reasoning relationship reliability reputation
    resilience respect responsibility self self-awareness self-care self-confidence
    self-control self-discipline self-esteem self-image sense shape skill skillset sleep
    speaking speech spirit stability stamina strength stress style tact talent teamwork
    technique temper thinking time time-management trust understanding visibility vocabulary
    voice weakness well-being wellbeing wellness willpower work-life writing
    """
)
"""Abilities, traits and states that nobody can point at: `communication`, `confidence`."""

METRICS = listed(
    """
    accuracy achievement activity adoption amount area atmosphere attainment audience
    availability base benefit budget business capacity care career churn client code
    community company compliance consistency conversion cost coverage culture customer debt
    delivery department downtime earnings effectiveness effort energy enrollment enrolment
    environment error everybody everyone expense experience field figure finance follower
    followers following fund gpa grade growth impact income industry investment knowledge
    lead level life loss margin market membership money morale number operation organisation
    organization outcome output pay pipeline power presence product production productivity
    profit profitability quality quantity rate rating reach readership recognition relation
    result retention return revenue safety salary sale satisfaction saving score security
    service share speed spending staff standard student subscriber success support system
    team throughput traffic turnout turnover uptime usage user value visitor volume waste
    weight work workload workplace world
    """
)
"""What a whole organisation or life has: bettered without a target, it says nothing yet."""

GENERIC = listed(
    """
    activity advice answer anyone anything app application approach area article aspect
    attitude blog book bug career challenge chance change class client coach colleague
    company concept connection contact content contribution course coworker craft customer
    deadline deal decision detail difference duty effort employee event everything example
    exercise experience feature feedback field framework friend fun goal good hobby idea
    impact improvement information instrument issue item job kind knowledge language learner
    lesson lot material matter meeting member mentor method mistake model money more need
    network number objective opportunity option organization other paper part patient peer
    people person place plan position post practice principle problem procedure process
    product professional progress project promotion purpose question raise resource
    responsibility result role sale session situation skill solution someone something sport
    stakeholder step strategy student study stuff subject success task team teammate
    technique technology thing tip tool topic training trend type user way work world youth
    """
)
"""Classes of things: `projects`, `others`; only a count or a name bounds them."""

KNOWN_NAMES = listed(
    """
    accounting agile algebra ansible arabic aws azure bash blockchain bookkeeping c c# c++
    calculus calligraphy cantonese chemistry chinese css cybersecurity docker dutch english
    excel figma french german git github golang graphql guitar hindi html illustrator
    italian japanese java javascript jira kanban korean kotlin kubernetes latin linkedin
    linux machine-learning mandarin matlab numpy nutrition pandas perl photoshop php physics
    piano polish portuguese postgres powerpoint python quickbooks r rails react ruby russian
    rust salesforce sap sas scala scrum selenium spanish spss sql statistics swift tableau
    terraform toastmasters trigonometry typescript unix vim violin wordpress yoga
    """
)
"""Tools, languages and subjects that many write in small letters."""

CREDENTIALS = listed(
    """
    accreditation apprenticeship associate award baccalaureate bachelor badge certificate
    certification credential degree diploma dnp doctorate fellowship internship licence
    license licensure ma master masters mba medal msc phd prize qualification registration
    scholarship
    """
)
"""What is earned and then held."""

DELIVERABLES = listed(
    """
    agenda album analysis api app application archive article assessment assignment audit
    bedroom blog blueprint book booklet branch bridge brief brochure budget bug bulletin
    calculator campaign catalogue channel chapter charity chart charter chatbot checklist
    class clinic club code conference contract copy costume course curriculum cv dashboard
    database deck demo design desk dissertation document documentation draft e-book ebook
    endpoint essay evaluation event exam examination exhibition experiment feature film
    flyer form framework funnel game garden grant group guide guideline handbook home house
    infographic interview inventory invoice job journal kitchen lab landing-page leaflet
    ledger lesson letter library list location log logo manual manuscript map marathon memo
    memoir menu migration model module mortgage mural newsletter nonprofit novel office
    outline page painting paper patent pilot pipeline plan playbook plugin podcast policy
    portfolio position post poster practice presentation procedure product profile program
    programme promotion proposal prototype quilt quiz race recipe redesign rehearsal release
    report repository restaurant resume retrospective review roadmap room rota rubric résumé
    schedule script section seminar series server service session shop site song spreadsheet
    startup statement store storefront story strategy study survey syllabus system talk
    template tender test textbook thesis ticket tool toolkit tour tournament training
    transcript translation tutorial unit update upgrade vacation video visit webinar website
    wiki worksheet workshop
    """
)
"""Things that are finished or not, opened or not, given or not."""


FOUNDED = listed(
    "business charity company family firm fund nonprofit practice podcast startup start-up"
)
"""What somebody starts, and then has one of."""

JOINED = listed(
    """
    association board bootcamp choir class club committee conference course group gym organisation
    organization programme seminar society webinar workshop
    """
)
"""What somebody goes to or belongs to, and then has one of."""

OBTAINED = listed("internship job position post promotion raise role scholarship")
"""What somebody is given, and then has."""


OPEN_WORK = listed("document experience model plan position practice procedure promotion study")
"""Deliverables that may as well be work without an end."""


def singular(low: str) -> str:
    """A noun without the ending of its plural, so that one entry serves both."""
    if low.endswith("ies") and len(low) > 4:
        return f"{low[:-3]}y"
    if low.endswith(("sses", "shes", "ches", "xes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    return {"children": "child", "men": "man", "women": "woman"}.get(low, low)


def is_plural(low: str) -> bool:
    """Whether a noun has the shape of a plural."""
    return low in {"people", "children", "men", "women"} or singular(low) != low
