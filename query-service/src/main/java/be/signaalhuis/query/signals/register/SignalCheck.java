package be.signaalhuis.query.signals.register;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.QuestionCheck;
import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.signals.SignalArea;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalStatus;

/** Checks a question about signals and names everything that is wrong with it at once. */
final class SignalCheck {

    private final QuestionCheck check;
    private final SignalReader reader;

    private SignalCheck(QuestionCheck check, SignalReader reader) {
        this.check = check;
        this.reader = reader;
    }

    /** A question that may be asked. */
    record SignalsAsked(SignalFilter filter, Sort sort, int limit, Cursor cursor, String question) {}

    static SignalsAsked of(SignalQuery query, SignalReader reader) {
        return new SignalCheck(QuestionCheck.ofBody(), reader).query(query);
    }

    /** The signals of an area that count, oldest first; an area that is not the reader's is not known. */
    static SignalsAsked of(TimelineQuestion question, Integer limit, String cursor, SignalReader reader) {
        if (!SignalArea.isIn(reader.municipality(), question.area())) {
            throw Refused.unknown();
        }
        return new SignalCheck(QuestionCheck.ofParameters(), reader).timeline(question, limit, cursor);
    }

    private SignalsAsked query(SignalQuery query) {
        var from = check.day("observedFrom", query.observedFrom());
        var until = check.day("observedUntil", query.observedUntil());
        check.period(from, "observedUntil", until);
        var filter = new SignalFilter(
                check.codes("theme", query.theme(), CodeListName.THEME),
                check.known("area", query.area(), code -> SignalArea.isIn(reader.municipality(), code)),
                check.codes("lifeDomain", query.lifeDomain(), CodeListName.LIFE_DOMAIN),
                check.codes("policyDomain", query.policyDomain(), CodeListName.POLICY_DOMAIN),
                check.codes("source", query.source(), CodeListName.SIGNAL_SOURCE),
                check.names("status", query.status(), SignalStatus.values()),
                query.used(),
                query.needsReview(),
                from,
                until,
                check.reference("externalReference", query.externalReference()));
        return checked(filter, sort(query.sort()), query.limit(), query.cursor(), query.withoutPage());
    }

    private SignalsAsked timeline(TimelineQuestion question, Integer limit, String cursor) {
        var from = check.day("from", question.from());
        var until = check.day("until", question.until());
        check.period(from, "until", until);
        var filter = SignalFilter.of(
                check.codes("theme", question.theme(), CodeListName.THEME), question.area(), from, until);
        return checked(filter, SignalSort.OLDEST_FIRST, limit, cursor, question);
    }

    private SignalsAsked checked(SignalFilter filter, Sort sort, Integer limit, String cursor, Record pages) {
        var rows = check.limit(limit);
        var question = Cursor.fingerprint(pages);
        var behind = check.cursor(cursor, question, sort::isValue);
        check.end();
        return new SignalsAsked(filter, sort, rows, behind, question);
    }

    private Sort sort(String text) {
        return SignalSort.of(text).orElseGet(() -> {
            check.wrong("sort", "sortUnknown");
            return SignalSort.DEFAULT;
        });
    }
}
