"""The nouns that decide whether an object is one thing, a class of things, or an ability.

By head noun, in the singular: `communication skills` is a skill, `sales meeting` a meeting.
"""

from planner.smart.word_lists import listed

ABILITIES = listed("""ability balance expert happiness harmony fulfilment fulfillment stability freedom peace
    accountability acumen adaptability agility assertiveness attention attitude attribute
    awareness behavior behaviour capability character charisma clarity coding collaboration
    communication
    competence competency concentration confidence coordination creativity credibility
    decision-making delegation diligence discipline efficiency empathy endurance engagement english
    experience expertise facilitation fitness flexibility fluency focus growth habit handling
    health independence influence initiative innovation insight intelligence judgement judgment
    knowledge
    leadership listening literacy management mastery mentoring mindfulness mindset mood
    morale motivation multitasking negotiation network networking organisation organization outlook
    patience
    performance perspective planning potential practice presence prioritisation prioritization
    problem-solving professionalism proficiency punctuality rapport reasoning reliability
    relationship reputation resilience responsibility self self-care self-confidence self-discipline
    self-esteem sense skill skillset sleep speaking speech strength stress style talent teamwork
    technique
    thinking time time-management trust understanding visibility voice weakness well-being wellbeing
    wellness willpower work-life writing""")
"""Abilities, traits and states that nobody can point at: `communication`, `confidence`."""

METRICS = listed("""accuracy activity adoption amount audience availability base benefit budget business capacity
    care churn client code compliance consistency conversion cost coverage customer debt delivery
    downtime earnings effectiveness effort energy error expense experience figure finance followers
    following fund grade gpa growth impact income investment knowledge lead level loss margin market
    membership money number operation outcome output pay pipeline power presence process
    product production productivity profit profitability quality quantity rate rating reach
    readership recognition relation result retention return revenue safety salary sale satisfaction
    saving score security service share speed spending staff standard student success support
    system
    team throughput traffic turnover uptime usage user value visitor volume waste weight work
    workload workflow workplace environment culture organisation organization company industry field
    career life world community area atmosphere department everyone everybody""")
"""What a whole organisation or life has: bettered without a target, it says nothing yet."""

GENERIC = listed("""activity advice answer anyone anything app application approach article aspect attitude
    area blog book bug career challenge change chance class client coach colleague company concept
    connection
    contact content contribution course coworker customer deadline deal decision detail difference
    duty effort employee event everything example experience exercise feature feedback field
    framework friend fun goal
    good idea impact improvement information issue item job kind knowledge learner lesson lot
    material
    matter meeting member mentor method mistake model money more need network number objective
    opportunity option other paper part patient peer people person place plan position post practice
    principle problem procedure process product professional progress project promotion purpose
    question raise resource responsibility result role sale session situation skill solution
    something someone stakeholder stuff step strategy student study subject success task team teammate
    technique
    technology thing tip tool topic training trend type user way work world
    youth language hobby instrument craft sport organization""")
"""Classes of things: `projects`, `others`; only a count or a name bounds them."""

KNOWN_NAMES = listed("""accounting agile algebra ansible arabic aws azure bash blockchain bookkeeping c c# c++ calculus
    cantonese chemistry chinese css cybersecurity docker dutch dutch english excel figma french
    german git github golang graphql hindi html illustrator italian japanese java javascript jira
    kanban korean
    kotlin kubernetes latin linux linkedin mandarin matlab numpy pandas perl photoshop php physics piano
    polish
    portuguese postgres powerpoint python quickbooks r rails react ruby russian rust salesforce sap
    sas scala scrum selenium spanish spss sql statistics swift tableau terraform toastmasters
    trigonometry typescript unix vim violin guitar wordpress yoga calligraphy nutrition machine-learning
    """)
"""Tools, languages and subjects that many write in small letters."""

CREDENTIALS = listed("""accreditation associate badge bachelor baccalaureate certificate certification credential
    degree diploma doctorate dnp licence license licensure ma masters master mba msc phd
    qualification registration""")
"""What is earned and then held."""

DELIVERABLES = listed("""agenda analysis app application archive article assessment assignment audit blog blueprint book
    booklet branch brochure budget bug campaign catalogue chapter charter chart checklist class
    clinic club code
    conference contract copy course curriculum cv dashboard database deck demo design
    dissertation document documentation draft e-book ebook essay evaluation event exam examination
    experiment
    exhibition feature film form framework funnel garden
    group guide guideline handbook home house infographic internship interview inventory job
    journal
    landing-page lab lesson letter library list location log logo manual manuscript map marathon memo
    menu migration model mortgage module newsletter novel office outline page painting paper
    patent pipeline
    pilot plan playbook podcast policy portfolio position post poster practice presentation
    procedure profile program programme promotion
    proposal prototype quiz race redesign rehearsal release report repository restaurant resume
    retrospective review roadmap
    room rota rubric schedule script section seminar series server service session shop site
    spreadsheet storefront store story strategy study survey syllabus system talk template tender
    test thesis ticket toolkit
    tour tournament training transcript translation tutorial unit update upgrade vacation video
    visit webinar website wiki workshop worksheet""")
"""Things that are finished or not, opened or not, given or not."""


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
