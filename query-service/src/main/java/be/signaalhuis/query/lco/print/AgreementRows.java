package be.signaalhuis.query.lco.print;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.Participant;
import be.signaalhuis.query.lco.print.Paper.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Agreements as rows: who, what, by when; what the client does comes first. */
record AgreementRows(People people, PaperWords words) {

    private static final Comparator<Agreement> CLIENT_FIRST = Comparator.comparing(
                    (Agreement one) -> !one.executor().role().equals(Participant.CLIENT))
            .thenComparing(Agreement::due);
    private static final List<String> WIDTHS = List.of("who", "what", "when");

    /** @param today after whose day an open one is late */
    void open(Paper paper, List<Agreement> agreements, LocalDate today) {
        table(paper, "until", agreements, one -> {
            var day = words.day(one.due());
            return one.isOverdue(today) ? words.text("late", day) : day;
        });
    }

    /** With the day on which it was said what came of them. */
    void ended(Paper paper, List<Agreement> agreements) {
        table(paper, "since", agreements, one -> words.day(one.endedOn()));
    }

    private void table(Paper paper, String head, List<Agreement> agreements, Function<Agreement, String> when) {
        var rows = agreements.stream()
                .sorted(CLIENT_FIRST)
                .map(one -> List.of(
                        Cell.of(people.executor(one)),
                        Cell.of(words.opened(Opened.of(one.text()))),
                        Cell.of(when.apply(one))))
                .toList();
        paper.table(List.of(words.text("who"), words.text("what"), words.text(head)), WIDTHS, rows);
    }
}
