package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks a worklist query and names everything that is wrong with it at once. */
final class WorklistCheck {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 200;

    private final List<Issue> issues = new ArrayList<>();

    private WorklistCheck() {}

    /** A query that may be asked. */
    record Checked(WorklistFilter filter, WorklistSort sort, int limit, Cursor cursor, String question) {}

    static Checked of(WorklistQuery query) {
        var check = new WorklistCheck();
        var filter = check.filter(query);
        var sort = check.sort(query.sort());
        var limit = check.limit(query.limit());
        var question = Cursor.fingerprint(query.withoutPage());
        var cursor = check.cursor(query.cursor(), sort, question);
        if (!check.issues.isEmpty()) {
            throw Refused.input(check.issues);
        }
        return new Checked(filter, sort, limit, cursor, question);
    }

    private WorklistFilter filter(WorklistQuery query) {
        var from = day("receivedFrom", query.receivedFrom());
        var until = day("receivedUntil", query.receivedUntil());
        if (from != null && until != null && until.isBefore(from)) {
            issues.add(Issue.body("receivedUntil", "periodReversed"));
        }
        return new WorklistFilter(
                known("status", query.status(), WorklistCheck::isStatus),
                codes("municipality", query.municipality(), CodeListName.MUNICIPALITY),
                codes("mainGround", query.mainGround(), CodeListName.GROUND),
                codes("ground", query.ground(), CodeListName.GROUND),
                codes("domain", query.domain(), CodeListName.DOMAIN),
                codes("channel", query.channel(), CodeListName.CHANNEL),
                codes("outcome", query.outcome(), CodeListName.OUTCOME),
                from,
                until,
                query.outsideServiceArea(),
                reference(query.externalReference()));
    }

    private List<String> codes(String field, List<String> values, CodeListName list) {
        var entries = CodeLists.current().list(list);
        return known(
                field,
                values,
                value ->
                        Code.isShapedLike(value) && entries.find(Code.of(value)).isPresent());
    }

    private List<String> known(String field, List<String> values, Predicate<String> isKnown) {
        var given = values == null ? List.<String>of() : values;
        for (int i = 0; i < given.size(); i++) {
            if (!isKnown.test(given.get(i))) {
                issues.add(Issue.body(field + "[" + i + "]", "codeUnknown"));
            }
        }
        return given;
    }

    private static boolean isStatus(String value) {
        return Arrays.stream(ReportStatus.values())
                .anyMatch(status -> status.name().equals(value));
    }

    private LocalDate day(String field, String text) {
        var day = text == null ? Optional.<LocalDate>empty() : IsoDay.read(text);
        if (text != null && day.isEmpty()) {
            issues.add(Issue.body(field, "dateInvalid"));
        }
        return day.orElse(null);
    }

    private String reference(String text) {
        if (text != null && !ExternalReference.isShapedLike(text)) {
            issues.add(Issue.body("externalReference", "referenceInvalid"));
        }
        return text;
    }

    private WorklistSort sort(String text) {
        return WorklistSort.of(text).orElseGet(() -> {
            issues.add(Issue.body("sort", "sortUnknown"));
            return WorklistSort.DEFAULT;
        });
    }

    private int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAXIMUM_LIMIT) {
            issues.add(Issue.body("limit", "outOfRange", 1, MAXIMUM_LIMIT));
        }
        return asked;
    }

    private Cursor cursor(String text, WorklistSort sort, String question) {
        if (text == null) {
            return null;
        }
        var cursor = Cursor.read(text).filter(read -> read.question().equals(question) && sort.isValue(read.last()));
        if (cursor.isEmpty()) {
            issues.add(Issue.body("cursor", "cursorInvalid"));
        }
        return cursor.orElse(null);
    }
}
