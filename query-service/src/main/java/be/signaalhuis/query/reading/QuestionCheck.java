package be.signaalhuis.query.reading;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks what a question says, field by field, so that everything that is wrong with it is named at once. */
public final class QuestionCheck {

    private static final String PARAMETERS = "query";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 200;
    private static final int LONGEST_NAME = 200;
    private static final String PRINTABLE = "\\P{Cntrl}*";

    private final String in;
    private final List<Issue> issues = new ArrayList<>();

    private QuestionCheck(String in) {
        this.in = in;
    }

    public static QuestionCheck ofBody() {
        return new QuestionCheck("body");
    }

    public static QuestionCheck ofParameters() {
        return new QuestionCheck(PARAMETERS);
    }

    public void wrong(String field, String code, Object... arguments) {
        issues.add(new Issue(in, field, code, List.of(arguments)));
    }

    /** Refuses the question when anything was wrong. */
    public void end() {
        if (!issues.isEmpty()) {
            throw Refused.input(issues);
        }
    }

    public List<String> codes(String field, List<String> values, CodeListName list) {
        var entries = CodeLists.current().list(list);
        return known(
                field,
                values,
                value ->
                        Code.isShapedLike(value) && entries.find(Code.of(value)).isPresent());
    }

    public List<String> known(String field, List<String> values, Predicate<String> isKnown) {
        var given = values == null ? List.<String>of() : values;
        for (int i = 0; i < given.size(); i++) {
            if (!isKnown.test(given.get(i))) {
                wrong(element(field, i), "codeUnknown");
            }
        }
        return given;
    }

    /** A parameter that is given twice has one name; an element of a body has its index. */
    private String element(String field, int index) {
        return in.equals(PARAMETERS) ? field : field + "[" + index + "]";
    }

    /** The names of some of our own states. */
    public List<String> names(String field, List<String> values, Enum<?>[] states) {
        return known(
                field,
                values,
                value -> Arrays.stream(states).anyMatch(state -> state.name().equals(value)));
    }

    public LocalDate day(String field, String text) {
        var day = text == null ? Optional.<LocalDate>empty() : IsoDay.read(text);
        if (text != null && day.isEmpty()) {
            wrong(field, "dateInvalid");
        }
        return day.orElse(null);
    }

    public Year year(String field, String text) {
        if (text == null) {
            return null;
        }
        if (text.matches("(19|20)\\d\\d")) {
            return Year.parse(text);
        }
        wrong(field, "yearInvalid");
        return null;
    }

    /** The end of a period lies not before its start; either may be open. */
    public void period(LocalDate from, String untilField, LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            wrong(untilField, "periodReversed");
        }
    }

    public String reference(String field, String text) {
        if (text != null && !ExternalReference.isShapedLike(text)) {
            wrong(field, "referenceInvalid");
        }
        return text;
    }

    /** The account of somebody, or another name that comes with a token. */
    public String account(String field, String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            wrong(field, "tooLong");
        } else if (text != null && !text.matches(PRINTABLE)) {
            wrong(field, "typeWrong");
        }
        return text;
    }

    /** One code of a list; null when none is given. */
    public Code code(String field, String text, CodeListName list) {
        if (text == null) {
            return null;
        }
        if (Code.isShapedLike(text)
                && CodeLists.current().list(list).find(Code.of(text)).isPresent()) {
            return Code.of(text);
        }
        wrong(field, "codeUnknown");
        return null;
    }

    /** A place in the log or in a file; null when none is given. */
    public Long position(String field, String text) {
        if (text == null || text.matches("\\d{1,18}")) {
            return text == null ? null : Long.valueOf(text);
        }
        wrong(field, "positionInvalid");
        return null;
    }

    /** How many rows a page holds: 1 to 200, 50 when nobody says. */
    public int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAXIMUM_LIMIT) {
            wrong("limit", "outOfRange", 1, MAXIMUM_LIMIT);
        }
        return asked;
    }

    /**
     * Where the page before ended; null on a first page.
     *
     * @param isLast whether a text can be the sort value of a row
     */
    public Cursor cursor(String text, String question, Predicate<String> isLast) {
        if (text == null) {
            return null;
        }
        var cursor = Cursor.read(text).filter(read -> read.question().equals(question) && isLast.test(read.last()));
        if (cursor.isEmpty()) {
            wrong("cursor", "cursorInvalid");
        }
        return cursor.orElse(null);
    }
}
