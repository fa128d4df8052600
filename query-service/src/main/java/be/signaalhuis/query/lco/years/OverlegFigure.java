package be.signaalhuis.query.lco.years;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a year, each with what it counts, what it is made of, and the stretches of the log during which
 * something counts.
 */
enum OverlegFigure {
    WITH_CLIENT("withClient", OverlegCounting.ofMeetings("code in ('LCO_MET_CLIENT', 'EIGEN_KRACHT_CONFERENTIE')")),
    WITHOUT_CLIENT("withoutClient", OverlegCounting.ofMeetings("code = 'LCO_ZONDER_CLIENT'")),
    CARE_WORKERS_ONLY("careWorkersOnly", OverlegCounting.ofMeetings("code = 'HULPVERLENINGSOVERLEG'")),
    FAMILY_NETWORK("familyNetwork", OverlegCounting.ofMeetings("code = 'EIGEN_KRACHT_CONFERENTIE'")),
    TOTAL("total", OverlegCounting.ofMeetings("true")),
    FIRST_OVERLEG("firstOverleg", OverlegCounting.ofMeetings("flag")),
    FAMILIES_WITH_CHILDREN(
            "familiesWithChildren",
            OverlegCounting.ofFiles(
                    "select overleg_id from reached", "'OPENED', 'IMPORTED', 'FAMILY', 'MEETING'", "reached_then")),
    FAMILIES_GROWN(
            "familiesGrownInTwoDomains",
            OverlegCounting.ofFiles("select overleg_id from grown", "'SCORE'", "grown_then")),
    AGREEMENTS_DUE("agreementsDue", OverlegCounting.ofAgreements("true", "true")),
    AGREEMENTS_ON_TIME(
            "agreementsOnTime", OverlegCounting.ofAgreements("on_time", "kind = 'DONE' and day <= first_due")),
    /** Files that were opened in the year and met since: the median is theirs. */
    FIRST_MET(
            "daysToFirstMeeting",
            OverlegCounting.ofFiles(
                    "select distinct overleg_id from fact as opened join meeting using (overleg_id)"
                            + " where opened.kind = 'OPENED' and opened.day between :from and :until",
                    "'OPENED', 'MEETING'",
                    "first_sitting")),
    /** One figure for each code, which is {@code :code}. */
    REQUESTED_BY(
            "requestedBy",
            OverlegCounting.ofFiles(
                    "select overleg_id from fact where kind = 'OPENED' and day between :from and :until and code = :code",
                    "'OPENED'",
                    "(select * from asked where code = :code) as asked_by"));

    private final String field;
    private final OverlegCounting counting;

    OverlegFigure(String field, OverlegCounting counting) {
        this.field = field;
        this.counting = counting;
    }

    static Optional<OverlegFigure> named(String field) {
        return Arrays.stream(values())
                .filter(figure -> figure.field.equals(field))
                .findFirst();
    }

    /** Those of which there is one in a year. */
    static Stream<OverlegFigure> single() {
        return Arrays.stream(values()).filter(figure -> figure != REQUESTED_BY);
    }

    /** Its name in an id. */
    String field() {
        return field;
    }

    /** Where it stands in the answer. */
    String place() {
        return this == FIRST_MET ? field + "/files" : field;
    }

    OverlegCounting counting() {
        return counting;
    }

    /** Whether it moves when a day goes by on which nothing happens. */
    boolean movesByTime() {
        return this == AGREEMENTS_DUE;
    }
}
