package be.signaalhuis.query.followup.years;

/** What is not as the plan asks, about a body in a year. */
enum FrequencyWarning {
    /** It did not meet, and no meeting is planned. */
    NONE_PLANNED,
    /** It met too seldom, or too few meetings are planned while the year lasts. */
    TOO_FEW,
    /** Somebody who had to be at a meeting was not. */
    PARTY_MISSING,
    /** A meeting was held and has no report. */
    REPORT_MISSING
}
