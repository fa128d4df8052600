package be.signaalhuis.events.codes;

/** The code lists there are; each is one file of rows under {@code codes/}. */
public enum CodeListName {
    /** Protected criteria of the Belgian and Flemish acts, with their sub-criteria. */
    GROUND,
    /** How the ground belongs to the person: actual, presumed, by association (law of 28 June 2023). */
    GROUND_LINK,
    /** Groups of grounds that the annual report counts together. */
    REPORT_GROUP,
    /** Fields of life in which discrimination happens. */
    DOMAIN,
    /** Kinds of forbidden behaviour. */
    BEHAVIOUR,
    /** Ways in which a report reaches the desk. */
    CHANNEL,
    REPORTER_ROLE,
    /** What the reporter wants. */
    EXPECTATION,
    OUTCOME,
    /** Bodies to which a report can be referred, each from and until the dates it took referrals. */
    REFERRAL_BODY,
    /** Municipalities of Limburg by NIS code, with the mergers of 2019 and 2025. */
    MUNICIPALITY,
    /** Neighbourhoods; the group of an entry is its municipality, its parent the division version. */
    AREA,
    /** Statistical sectors of the newest division; the parent of an entry is the neighbourhood it lies in. */
    SECTOR,
    /** Groups of neighbourhoods (stadsdelen); which ones is in {@code neighbourhoods.csv}. */
    DISTRICT,
    OTHER_PARTY_KIND,
    WITHDRAWAL_CAUSE,
    /** What a reporter can allow the desk to do. */
    CONSENT_PURPOSE,
    /** How the desk learned that the reporter allows it. */
    CONSENT_SOURCE,
    /** What a signal is about; each theme has a command and an event of its own. */
    THEME,
    /** Kinds of signals; the groups of an entry are the themes it belongs to. */
    SIGNAL_SUBTYPE,
    /** The ten life domains of the gebiedsscan, a closed list (plan 002). */
    LIFE_DOMAIN,
    /** The policy domain in which a signal was gathered. */
    POLICY_DOMAIN,
    /** Kinds of people and services that a signal comes from; never a person. */
    SIGNAL_SOURCE,
    /** How sure the source is, for soft signals. */
    CERTAINTY,
    /** How reliable the source is: first half of the 4x4 of the Europol Regulation, art. 29. */
    GRADE_SOURCE,
    /** How good the information is: second half of the 4x4. */
    GRADE_INFORMATION,
    /** What may be done with graded information (Europol handling codes). */
    HANDLING,
    /** How far the content of a signal may go. */
    SHARING,
    /** Answers to the question whether it is radicalisation at all. */
    TRIAGE,
    /** Whether a signal was observed on a day, in a period, or some time in a month. */
    OBSERVED_AS,
    /** Why a signal was taken back. */
    SIGNAL_REPEAL,
    /** Services and partners that coordinate, take part or own a task. */
    SERVICE,
    /** How sure those are who filled in a life domain of a scan. */
    CONFIDENCE,
    /** Kinds of places that make crime easy. */
    PLACE_KIND,
    /** What is counted of areas; {@code indicator-definitions.csv} tells how. */
    INDICATOR,
    /** What the values of an indicator are counted in. */
    INDICATOR_UNIT,
    /** Whether more is better, for who reads an indicator. */
    INDICATOR_DIRECTION,
    /** How often a value of an indicator comes. */
    INDICATOR_FREQUENCY,
    /** Which way a plan expects an indicator to go. */
    INDICATOR_TREND,
    /** Kinds of bodies that meet; the terms of a kind are {@link ConsultationTerms}. */
    CONSULTATION_KIND,
    /** What comes of a meeting: action points, agreements, recommendations (plan 000, OD 2.4). */
    FOLLOW_UP_KIND,
    /** Kinds of meetings of an overleg: the rows of the yearly table, and the one with the family's network (plan 003). */
    OVERLEG_TYPE,
    /** Life domains of an overleg; the group of an entry is the domain of the gebiedsscan that it lies in. */
    OVERLEG_DOMAIN,
    /** Who sits at the table as what; the group tells family, care and those who help the table. */
    PARTICIPANT_ROLE,
    /** Who asked for an overleg: the client, or the sector of a care worker. */
    OVERLEG_REQUESTER,
    /** Who may agree for a client. */
    CONSENT_GIVER,
    /** Why an overleg ended. */
    OVERLEG_CLOSING,
    /** Why an auditor may look at what is sealed in a file. */
    AUDIT_GROUND
}
