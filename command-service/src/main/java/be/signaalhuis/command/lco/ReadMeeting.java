package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of a register of meetings. */
final class ReadMeeting implements RowOfFile {

    private final RowCells cells;
    private final LcoRules rules;
    private final LocalDate today;
    private final ExternalReference reference;
    private final LocalDate heldOn;
    private final Code type;
    private final boolean first;
    private final boolean withChildren;

    ReadMeeting(RowCells cells, LcoRules rules, LocalDate today) {
        this.cells = cells;
        this.rules = rules;
        this.today = today;
        this.reference = cells.reference(OverlegColumns.REFERENCE);
        this.heldOn = cells.date(OverlegColumns.DATE);
        this.type = cells.code(OverlegColumns.TYPE);
        this.first = isYes(OverlegColumns.FIRST);
        this.withChildren = isYes(OverlegColumns.CHILDREN);
    }

    @Override
    public List<Issue> issues() {
        var check = rules.check();
        rules.day(check, "heldOn", heldOn, null, null, today);
        rules.code(check, "type", CodeListName.OVERLEG_TYPE, type, heldOn);
        return cells.issuesWith(named(check.issues()));
    }

    @Override
    public OverlegId overleg() {
        return OverlegId.referredToAs(reference, Actors.current().municipality().value());
    }

    @Override
    public MeetingRow part() {
        return new MeetingRow(overleg(), reference, withChildren, heldOn, type, first);
    }

    @Override
    public ImportMeeting command() {
        return new ImportMeeting(overleg(), part());
    }

    @Override
    public Optional<LocalClientOverlegImported> beginning(Code municipality, LcoRules lists) {
        return Optional.of(part().begins(municipality, lists));
    }

    @Override
    public List<Issue> named(List<Issue> issues) {
        return OverlegColumns.NAMES.named(issues);
    }

    private boolean isYes(String column) {
        var text = cells.text(column).orElse(null);
        if (text == null) {
            cells.add(column, "required");
        } else if (!text.equalsIgnoreCase("ja") && !text.equalsIgnoreCase("nee")) {
            cells.add(column, "yesOrNo");
        }
        return "ja".equalsIgnoreCase(text);
    }
}
