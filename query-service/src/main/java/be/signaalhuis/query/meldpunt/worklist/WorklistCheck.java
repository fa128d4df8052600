package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.QuestionCheck;
import be.signaalhuis.query.reading.Sort;

/** Checks a worklist query and names everything that is wrong with it at once. */
final class WorklistCheck {

    private final QuestionCheck check = QuestionCheck.ofBody();

    private WorklistCheck() {}

    /** A query that may be asked. */
    record Checked(WorklistFilter filter, Sort sort, int limit, Cursor cursor, String question) {}

    static Checked of(WorklistQuery query) {
        return new WorklistCheck().checked(query);
    }

    private Checked checked(WorklistQuery query) {
        var filter = filter(query);
        var sort = sort(query.sort());
        var limit = check.limit(query.limit());
        var question = Cursor.fingerprint(query.withoutPage());
        var cursor = check.cursor(query.cursor(), question, sort::isValue);
        check.end();
        return new Checked(filter, sort, limit, cursor, question);
    }

    private WorklistFilter filter(WorklistQuery query) {
        var from = check.day("receivedFrom", query.receivedFrom());
        var until = check.day("receivedUntil", query.receivedUntil());
        check.period(from, "receivedUntil", until);
        return new WorklistFilter(
                check.names("status", query.status(), ReportStatus.values()),
                check.codes("municipality", query.municipality(), CodeListName.MUNICIPALITY),
                check.codes("mainGround", query.mainGround(), CodeListName.GROUND),
                check.codes("ground", query.ground(), CodeListName.GROUND),
                check.codes("domain", query.domain(), CodeListName.DOMAIN),
                check.codes("channel", query.channel(), CodeListName.CHANNEL),
                check.codes("outcome", query.outcome(), CodeListName.OUTCOME),
                from,
                until,
                query.outsideServiceArea(),
                check.reference("externalReference", query.externalReference()));
    }

    private Sort sort(String text) {
        return WorklistSort.of(text).orElseGet(() -> {
            check.wrong("sort", "sortUnknown");
            return WorklistSort.DEFAULT;
        });
    }
}
