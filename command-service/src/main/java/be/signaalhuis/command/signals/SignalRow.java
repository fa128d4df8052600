package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.imports.FileRow;
import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of a register as a signal. A row of radicalisation was triaged by its source and is handled strictly. */
final class SignalRow implements FileRow {

    private final RowCells cells;
    private final SignalRules rules;
    private final LocalDate today;
    private final Code town = Actors.current().municipality();
    private final ExternalReference reference;
    private final Optional<Theme> theme;
    private final SignalContent content;

    SignalRow(RowCells cells, SignalRules rules, LocalDate today) {
        this.cells = cells;
        this.rules = rules;
        this.today = today;
        this.reference = cells.reference(SignalColumns.REFERENCE);
        this.theme = theme();
        this.content = content();
    }

    @Override
    public UUID file() {
        return reference == null ? null : id().value();
    }

    @Override
    public List<Issue> issues() {
        return cells.issuesWith(theme.map(known ->
                        named(rules.check(known.code(), content, town, today).issues()))
                .orElse(List.of()));
    }

    @Override
    public LogSignal beginning() {
        return theme.orElseThrow().log(id(), reference, Triage.BY_SOURCE, content, today);
    }

    @Override
    public RecogniseSignal recognition() {
        return new RecogniseSignal(id(), theme.orElseThrow().code(), content);
    }

    @Override
    public boolean says(FileRow later) {
        var row = (SignalRow) later;
        return new FirstLogging(theme.orElseThrow().code(), content, null)
                .says(row.theme.orElseThrow().code(), row.content);
    }

    @Override
    public String referenceColumn() {
        return SignalColumns.REFERENCE;
    }

    @Override
    public List<Issue> named(List<Issue> issues) {
        return SignalColumns.NAMES.named(issues);
    }

    private SignalId id() {
        return SignalId.referredToAs(reference, town.value());
    }

    private Optional<Theme> theme() {
        if (cells.isEmpty(SignalColumns.THEME)) {
            cells.add(SignalColumns.THEME, "required");
            return Optional.empty();
        }
        var code = Optional.ofNullable(cells.code(SignalColumns.THEME));
        var named = code.flatMap(Theme::of);
        if (code.isPresent() && named.isEmpty()) {
            cells.add(SignalColumns.THEME, "codeUnknown");
        }
        return named;
    }

    private SignalContent content() {
        var area = cells.code(SignalColumns.AREA);
        var located = Located.at(area);
        var observed = cells.date(SignalColumns.OBSERVED);
        var summary = cells.text(SignalColumns.SUMMARY).orElse(null);
        return new SignalContent(
                observed == null ? null : Observed.on(observed),
                area,
                located.neighbourhood(),
                located.division(),
                cells.code(SignalColumns.SUBTYPE),
                cells.code(SignalColumns.LIFE_DOMAIN),
                cells.code(SignalColumns.POLICY_DOMAIN),
                cells.code(SignalColumns.SOURCE),
                cells.code(SignalColumns.CERTAINTY),
                grading(),
                theme.map(known -> Sharing.ofTheme(known.code())).orElse(null),
                null,
                Fresh.seal(summary),
                GuardWords.areIn(summary));
    }

    private Grading grading() {
        var text = cells.text(SignalColumns.GRADING);
        if (text.isPresent() && !GradingBody.isShapedLike(text.get())) {
            cells.add(SignalColumns.GRADING, "typeWrong");
        }
        var grading = text.filter(GradingBody::isShapedLike)
                .map(read -> GradingBody.of(read).toGrading())
                .orElse(null);
        return grading != null && theme.filter(Theme.RADICALISATION::equals).isPresent()
                ? new Grading(grading.source(), grading.information(), Grading.STRICTEST)
                : grading;
    }
}
