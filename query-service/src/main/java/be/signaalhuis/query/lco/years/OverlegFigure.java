package be.signaalhuis.query.lco.years;

import java.util.Arrays;
import java.util.Optional;

/** The figures of a year whose events can be told, each with what it counts and what it is made of. */
enum OverlegFigure {
    WITH_CLIENT("withClient", "select part from met where code in ('LCO_MET_CLIENT', 'EIGEN_KRACHT_CONFERENTIE')"),
    WITHOUT_CLIENT("withoutClient", "select part from met where code = 'LCO_ZONDER_CLIENT'"),
    CARE_WORKERS_ONLY("careWorkersOnly", "select part from met where code = 'HULPVERLENINGSOVERLEG'"),
    FAMILY_NETWORK("familyNetwork", "select part from met where code = 'EIGEN_KRACHT_CONFERENTIE'"),
    TOTAL("total", "select part from met"),
    FIRST_OVERLEG("firstOverleg", "select part from met where flag"),
    FAMILIES_WITH_CHILDREN(
            "familiesWithChildren", "select overleg_id from reached", "'OPENED', 'IMPORTED', 'FAMILY', 'MEETING'"),
    FAMILIES_GROWN("familiesGrownInTwoDomains", "select overleg_id from grown", "'SCORE'"),
    AGREEMENTS_DUE("agreementsDue", "select part from due"),
    AGREEMENTS_ON_TIME("agreementsOnTime", "select part from due where on_time");

    private final String field;
    private final String counted;
    private final String evidence;

    OverlegFigure(String field, String partsCounted) {
        this.field = field;
        this.counted = partsCounted;
        this.evidence = "part in (" + partsCounted + ")";
    }

    OverlegFigure(String field, String filesCounted, String kinds) {
        this.field = field;
        this.counted = filesCounted;
        this.evidence = "kind in (" + kinds + ") and overleg_id in (" + filesCounted + ")";
    }

    static Optional<OverlegFigure> named(String field) {
        return Arrays.stream(values())
                .filter(figure -> figure.field.equals(field))
                .findFirst();
    }

    /** Its name in the answer. */
    String field() {
        return field;
    }

    /** SQL over {@link OverlegFacts#YEAR}: one row for each thing that is counted. */
    String counted() {
        return counted;
    }

    /** SQL condition on the facts that it is made of. */
    String evidence() {
        return evidence;
    }
}
