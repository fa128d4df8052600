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
    OTHER_PARTY_KIND,
    WITHDRAWAL_CAUSE,
    /** What a reporter can allow the desk to do. */
    CONSENT_PURPOSE,
    /** How the desk learned that the reporter allows it. */
    CONSENT_SOURCE
}
