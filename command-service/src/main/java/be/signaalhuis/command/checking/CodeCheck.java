package be.signaalhuis.command.checking;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that somebody who types learns it in one go. */
public final class CodeCheck {

    /** Earlier than anything a desk founded in 2008 can be told; catches 0209 for 2009. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LONGEST_REASON = 4_000;

    private final CodeLists codes;
    private final List<Issue> issues = new ArrayList<>();

    public CodeCheck(CodeLists codes) {
        this.codes = codes;
    }

    /** The value must be there. */
    public boolean required(String field, Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            add(field, "required");
            return false;
        }
        return true;
    }

    /** A code of that list, usable on some day of the period; a missing code is no fault here. */
    public void code(String field, CodeListName list, Code code, LocalDate from, LocalDate until) {
        if (code == null) {
            return;
        }
        var entry = codes.list(list).find(code);
        if (entry.isEmpty()) {
            add(field, "codeUnknown", code.value());
        } else if (from != null && !entry.get().overlaps(from, until)) {
            add(field, "codeNotValidOnDate", code.value(), from.toString());
        }
    }

    public void date(String field, LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            add(field, "dateInFuture");
        } else if (date != null && date.isBefore(EARLIEST)) {
            add(field, "dateTooEarly", EARLIEST.toString());
        }
    }

    /** A date that is not in the future and not before an earlier one. */
    public void date(String field, LocalDate date, LocalDate earlier, String earlierField, LocalDate today) {
        date(field, date, today);
        order(field, date, earlier, earlierField);
    }

    /** {@code later} may not lie before {@code earlier}. */
    public void order(String field, LocalDate later, LocalDate earlier, String earlierField) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            add(field, "dateBefore", earlierField);
        }
    }

    /** A text just typed; one that was read from the log is as it is. */
    public void text(String field, Sealed<String> text, int longest) {
        if (text != null && text.ciphertext().isEmpty()) {
            text(field, text.value().orElse(""), longest);
        }
    }

    public void text(String field, String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            add(field, "blank");
        } else if (text.length() > longest) {
            add(field, "tooLong", longest);
        } else if (!isReadable(text)) {
            add(field, "characterNotAllowed");
        }
    }

    private static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Every change says why. */
    public CodeCheck reason(Sealed<String> reason) {
        if (required("reason", reason)) {
            text("reason", reason, LONGEST_REASON);
        }
        return this;
    }

    public void add(String field, String code, Object... arguments) {
        issues.add(Issue.body(field, code, arguments));
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    public void refuseIfWrong() {
        if (!issues.isEmpty()) {
            throw Refused.input(issues);
        }
    }
}
