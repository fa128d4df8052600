package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.imports.FileRow;
import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.Indicator;
import be.signaalhuis.events.codes.Indicators;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One row of a register of indicators. */
final class IndicatorRow implements FileRow {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{1,10})?");

    private final RowCells cells;
    private final IndicatorRules rules;
    private final LocalDate today;
    private final GivenValue given;

    IndicatorRow(RowCells cells, IndicatorRules rules, LocalDate today) {
        this.cells = cells;
        this.rules = rules;
        this.today = today;
        this.given = given(Actors.current().municipality());
    }

    private GivenValue given(Code municipality) {
        var indicator = cells.code(IndicatorColumns.INDICATOR);
        var source = cells.text(IndicatorColumns.SOURCE);
        return new GivenValue(
                municipality,
                indicator,
                cells.code(IndicatorColumns.AREA),
                lifeDomain(indicator),
                period(),
                value(),
                unit(),
                source.map(text -> IndicatorSourceId.of(municipality, text)).orElse(null),
                source.map(Fresh::seal).orElse(null));
    }

    private Code lifeDomain(Code indicator) {
        return cells.isEmpty(IndicatorColumns.LIFE_DOMAIN) && indicator != null
                ? Indicators.current()
                        .find(indicator)
                        .map(Indicator::lifeDomain)
                        .orElse(null)
                : cells.code(IndicatorColumns.LIFE_DOMAIN);
    }

    private Period period() {
        var text = cells.text(IndicatorColumns.PERIOD);
        var period = text.flatMap(Period::read);
        if (text.isPresent() && period.isEmpty()) {
            cells.add(IndicatorColumns.PERIOD, "periodInvalid");
        }
        return period.orElse(null);
    }

    /** A number with a comma or a point before its decimals. 1.250 could be two numbers, and is none. */
    private BigDecimal value() {
        var text = cells.text(IndicatorColumns.VALUE);
        if (text.isPresent()
                && (!NUMBER.matcher(text.get()).matches() || text.get().matches("\\d{1,3}\\.\\d{3}"))) {
            cells.add(IndicatorColumns.VALUE, "numberInvalid");
            return null;
        }
        return text.map(number -> new BigDecimal(number.replace(',', '.'))).orElse(null);
    }

    /** As its code, or as it is called. */
    private Code unit() {
        var text = cells.text(IndicatorColumns.UNIT);
        var unit = text.flatMap(name -> CodeLists.current().list(CodeListName.INDICATOR_UNIT).entries().stream()
                .filter(entry -> isCalled(entry, name))
                .map(CodeEntry::code)
                .findFirst());
        if (text.isPresent() && unit.isEmpty()) {
            cells.add(IndicatorColumns.UNIT, "codeUnknown");
        }
        return unit.orElse(null);
    }

    private static boolean isCalled(CodeEntry unit, String name) {
        var labels = unit.labels();
        return List.of(unit.code().value(), labels.nl(), labels.fr(), labels.en()).stream()
                .anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public UUID file() {
        return given.hasId() ? given.id().value() : null;
    }

    @Override
    public List<Issue> issues() {
        return cells.issuesWith(named(rules.check(given, today).issues()));
    }

    @Override
    public RecordIndicatorValue beginning() {
        return new RecordIndicatorValue(given.id(), given, today);
    }

    @Override
    public RecogniseIndicatorValue recognition() {
        return new RecogniseIndicatorValue(given.id(), given);
    }

    @Override
    public boolean says(FileRow later) {
        return given.says(((IndicatorRow) later).given);
    }

    @Override
    public String referenceColumn() {
        return IndicatorColumns.VALUE;
    }

    @Override
    public List<Issue> named(List<Issue> issues) {
        return IndicatorColumns.NAMES.named(issues);
    }
}
