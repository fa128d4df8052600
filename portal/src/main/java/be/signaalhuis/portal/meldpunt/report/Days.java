package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.time.LocalDate;
import java.util.List;

/** The days whose code lists count: of the report, and of the facts, or of the report when nobody knows when. */
record Days(LocalDate received, LocalDate from, LocalDate until) {

    static Days of(Form form, Dates dates) {
        var received = dates.typed(form.value("receivedOn")).orElse(dates.today());
        var from = dates.typed(form.value("facts.occurredFrom")).orElse(received);
        var until = dates.typed(form.value("facts.occurredUntil")).orElse(from);
        return new Days(received, from, until);
    }

    List<LocalDate> of(CodedField field) {
        return field.ofFacts() ? List.of(from, until) : List.of(received);
    }
}
