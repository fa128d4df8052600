package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.imports.FileRow;
import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of the register as a report and, when it says how it ended, its closure. */
final class ReportRow implements FileRow {

    private final RowCells cells;
    private final DeskRules rules;
    private final LocalDate today;
    private final Code desk = Actors.current().municipality();
    private final ExternalReference reference;
    private final ReportContent content;
    private final Closure closure;

    ReportRow(RowCells cells, DeskRules rules, LocalDate today) {
        this.cells = cells;
        this.rules = rules;
        this.today = today;
        this.reference = cells.reference(ReportColumns.REFERENCE);
        this.content = content();
        this.closure = closure();
    }

    @Override
    public UUID file() {
        return reference == null ? null : id().value();
    }

    @Override
    public List<Issue> issues() {
        var wrong = new ArrayList<>(rules.check(content, today).issues());
        if (closure != null && cells.issues().isEmpty()) {
            wrong.addAll(rules.check(closure, content, today).issues());
        }
        return cells.issuesWith(named(wrong));
    }

    @Override
    public void refuseUnlessOurs() {
        rules.refuseIfAnotherDesks(desk, content);
    }

    @Override
    public ImportDiscriminationReport beginning() {
        return new ImportDiscriminationReport(id(), reference, content, closure, today);
    }

    @Override
    public RecogniseDiscriminationReport recognition() {
        return new RecogniseDiscriminationReport(id(), content, closure);
    }

    @Override
    public boolean says(FileRow later) {
        var row = (ReportRow) later;
        return new FirstRegistration(content, closure, null).says(row.content, row.closure);
    }

    @Override
    public String referenceColumn() {
        return ReportColumns.REFERENCE;
    }

    @Override
    public List<Issue> named(List<Issue> issues) {
        return ReportColumns.NAMES.named(issues);
    }

    private ReportId id() {
        return ReportId.referredToAs(reference, desk.value());
    }

    private ReportContent content() {
        var facts = new Facts(
                cells.code(ReportColumns.MUNICIPALITY),
                null,
                null,
                null,
                null,
                null,
                cells.text(ReportColumns.SUMMARY).map(Fresh::seal).orElse(null));
        return new ReportContent(
                cells.date(ReportColumns.RECEIVED),
                cells.code(ReportColumns.CHANNEL),
                cells.code(ReportColumns.ROLE),
                null,
                facts,
                cells.code(ReportColumns.RESIDENCE),
                Optional.ofNullable(cells.code(ReportColumns.GROUND))
                        .map(Ground::actual)
                        .orElse(null),
                cells.codes(ReportColumns.MORE_GROUNDS).stream()
                        .map(Ground::actual)
                        .toList(),
                cells.code(ReportColumns.DOMAIN),
                cells.code(ReportColumns.BEHAVIOUR),
                cells.code(ReportColumns.EXPECTATION),
                null,
                List.of());
    }

    /** A row that tells any of the closure tells all of it; one that tells nothing is an open report. */
    private Closure closure() {
        if (cells.isEmpty(ReportColumns.OUTCOME)
                && cells.isEmpty(ReportColumns.CLOSED)
                && cells.isEmpty(ReportColumns.REFERRED_TO)) {
            return null;
        }
        return new Closure(
                cells.date(ReportColumns.CLOSED),
                cells.codes(ReportColumns.OUTCOME),
                cells.code(ReportColumns.REFERRED_TO),
                null);
    }
}
