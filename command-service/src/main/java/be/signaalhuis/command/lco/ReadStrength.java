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

/** One row of a register of scores. */
final class ReadStrength implements RowOfFile {

    private final RowCells cells;
    private final LcoRules rules;
    private final LocalDate today;
    private final ExternalReference reference;
    private final LocalDate measuredOn;
    private final Code lifeDomain;
    private final Integer score;

    ReadStrength(RowCells cells, LcoRules rules, LocalDate today) {
        this.cells = cells;
        this.rules = rules;
        this.today = today;
        this.reference = cells.reference(StrengthColumns.REFERENCE);
        this.measuredOn = cells.date(StrengthColumns.DATE);
        this.lifeDomain = cells.code(StrengthColumns.LIFE_DOMAIN);
        this.score = score();
    }

    @Override
    public List<Issue> issues() {
        var check = rules.check();
        rules.day(check, "measuredOn", measuredOn, null, null, today);
        rules.code(check, "lifeDomain", CodeListName.OVERLEG_DOMAIN, lifeDomain, measuredOn);
        rules.score(check, "score", score);
        return cells.issuesWith(named(check.issues()));
    }

    @Override
    public OverlegId overleg() {
        return OverlegId.referredToAs(reference, Actors.current().municipality().value());
    }

    @Override
    public StrengthRow part() {
        return new StrengthRow(overleg(), measuredOn, lifeDomain, score);
    }

    @Override
    public ImportStrength command() {
        return new ImportStrength(overleg(), part());
    }

    @Override
    public Optional<LocalClientOverlegImported> beginning(Code municipality, LcoRules lists) {
        return Optional.empty();
    }

    @Override
    public List<Issue> named(List<Issue> issues) {
        return StrengthColumns.NAMES.named(issues);
    }

    private Integer score() {
        var text = cells.text(StrengthColumns.SCORE).orElse(null);
        if (text != null && !text.matches("\\d{1,4}")) {
            cells.add(StrengthColumns.SCORE, "typeWrong");
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
