package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.lco.agreements.AgreementRow;
import java.time.LocalDate;

/** Where on the start page an open agreement stands; what the client has until later stands nowhere. */
enum Urgency {
    OVERDUE("due < :day"),
    TODAY("due = :day"),
    WAITING("due > :day and executor_role <> 'CLIENT'");

    private final String condition;

    Urgency(String condition) {
        this.condition = condition;
    }

    /** On the columns of the agreements. */
    String condition() {
        return condition;
    }

    /** Of an agreement that stands on the page. */
    static Urgency of(AgreementRow row, LocalDate day) {
        var due = row.agreement().due();
        if (due.isBefore(day)) {
            return OVERDUE;
        }
        return due.equals(day) ? TODAY : WAITING;
    }
}
