package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.CodeListName;

/** A way to divide the reports of a year. */
enum Cut {
    MAIN_GROUND_GROUPS("mainGroundGroups", CodeListName.REPORT_GROUP),
    MAIN_GROUND("mainGround", CodeListName.GROUND),
    /** A report counts under each of its grounds. */
    GROUNDS("grounds", CodeListName.GROUND),
    DOMAIN("domain", CodeListName.DOMAIN),
    /** Housing counts within goods and services here, as Unia counts. */
    DOMAIN_WITH_PARENTS("domainWithParents", CodeListName.DOMAIN),
    MUNICIPALITY_OF_FACTS("municipalityOfFacts", CodeListName.MUNICIPALITY),
    CHANNEL("channel", CodeListName.CHANNEL),
    /** A report counts under each outcome it was closed with. */
    OUTCOME("outcome", CodeListName.OUTCOME);

    private final String field;
    private final CodeListName codes;

    Cut(String field, CodeListName codes) {
        this.field = field;
        this.codes = codes;
    }

    /** The cut's name in the answer and in the CSV. */
    String field() {
        return field;
    }

    CodeListName codes() {
        return codes;
    }
}
