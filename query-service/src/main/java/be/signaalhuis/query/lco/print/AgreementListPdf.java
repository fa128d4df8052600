package be.signaalhuis.query.lco.print;

import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.AgreementState;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The agreements of an overleg to lie on the table: what was done, what is still to be done, what will not be. */
public final class AgreementListPdf {

    private AgreementListPdf() {}

    /** @param today against which agreements are late */
    public static byte[] of(OverlegState state, LocalDate today, Locale reader, Known known) {
        var words = new PaperWords(reader, ReportFor.PARTICIPANTS);
        var rows = new AgreementRows(new People(state, words), words);
        var paper = new Paper(words, words.text("agreements"), words.text("subject") + ", " + words.day(today));
        paper.paragraph(words.text("asOf", words.weekday(today)));
        var done = in(state, AgreementState.DONE);
        if (!done.isEmpty()) {
            paper.heading(words.text("achieved"));
            rows.ended(paper, done);
        }
        paper.heading(words.text("toDo"));
        var open = in(state, AgreementState.OPEN);
        if (open.isEmpty()) {
            paper.paragraph(words.text("nothingToDo"));
        } else {
            rows.open(paper, open, today);
        }
        var not = state.agreements().all().stream()
                .filter(one -> one.state() == AgreementState.NOT_DONE || one.state() == AgreementState.DROPPED)
                .toList();
        if (!not.isEmpty()) {
            paper.heading(words.text("notDone"));
            rows.ended(paper, not);
        }
        return paper.bytes(known);
    }

    private static List<Agreement> in(OverlegState overleg, AgreementState state) {
        return overleg.agreements().all().stream()
                .filter(one -> one.state() == state)
                .toList();
    }
}
