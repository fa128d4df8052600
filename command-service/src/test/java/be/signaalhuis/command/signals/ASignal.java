package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a signal says, in tests: the least that its theme needs, and what a test changes about it. */
final class ASignal {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final SignalId ID = new SignalId(UUID.fromString("01990000-0000-7000-8000-000000000011"));
    static final SignalId OTHER = new SignalId(UUID.fromString("01990000-0000-7000-8000-000000000012"));
    static final Code GENK = Code.of("71016");
    static final CodeListVersion LISTS = CodeLists.current().version();

    private static final Map<Theme, String> SUBTYPES = Map.of(
            Theme.SEGREGATION, "SCHOOL",
            Theme.RADICALISATION, "POLARISERING",
            Theme.NUISANCE, "HANGJONGEREN",
            Theme.CHILD_POVERTY, "GEZINSSIGNAAL",
            Theme.SLUM_LANDLORD, "KOTERIJ",
            Theme.CRIME_ENABLING, "LEEGSTAND",
            Theme.INTOLERANCE, "STIGMATISERING",
            Theme.EXPLOITATION, "BUSJES",
            Theme.POLICY_BOTTLENECK, "TAAL");

    private final Theme theme;
    private Observed observed = Observed.on(LocalDate.of(2026, 3, 2));
    private String area = "71016W26";
    private String subtype;
    private String lifeDomain = "SOCIALE_COHESIE";
    private String policyDomain = "JEUGD";
    private String source = "WIJKMANAGER";
    private String certainty;
    private Grading grading;
    private String sharing;
    private String place;
    private String summary;
    private String triage;

    private ASignal(Theme theme) {
        this.theme = theme;
        this.subtype = SUBTYPES.get(theme);
        this.sharing = Sharing.ofTheme(theme.code()).value();
        this.triage = theme == Theme.RADICALISATION ? "FENOMEEN" : null;
    }

    /** Graded as its theme asks, or not at all. */
    static ASignal of(Theme theme) {
        var signal = new ASignal(theme);
        return switch (theme) {
            case RADICALISATION, SLUM_LANDLORD, CRIME_ENABLING, EXPLOITATION -> signal.graded("B", "2", "H2");
            default -> signal;
        };
    }

    static ASignal ofNuisance() {
        return of(Theme.NUISANCE);
    }

    static Code code(String value) {
        return value == null ? null : Code.of(value);
    }

    ASignal seen(Observed when) {
        observed = when;
        return this;
    }

    ASignal on(LocalDate day) {
        return seen(Observed.on(day));
    }

    ASignal in(String area) {
        this.area = area;
        return this;
    }

    ASignal about(String subtype, String lifeDomain, String policyDomain) {
        this.subtype = subtype;
        this.lifeDomain = lifeDomain;
        this.policyDomain = policyDomain;
        return this;
    }

    ASignal from(String source, String certainty) {
        this.source = source;
        this.certainty = certainty;
        return this;
    }

    ASignal graded(String source, String information, String handling) {
        grading = new Grading(code(source), code(information), code(handling));
        return this;
    }

    ASignal ungraded() {
        grading = null;
        return this;
    }

    ASignal shared(String sharing) {
        this.sharing = sharing;
        return this;
    }

    ASignal telling(String place, String summary) {
        this.place = place;
        this.summary = summary;
        return this;
    }

    ASignal triaged(String triage) {
        this.triage = triage;
        return this;
    }

    SignalContent content() {
        var located = Located.at(code(area));
        return new SignalContent(
                observed,
                code(area),
                located.neighbourhood(),
                located.division(),
                code(subtype),
                code(lifeDomain),
                code(policyDomain),
                code(source),
                code(certainty),
                grading,
                code(sharing),
                Fresh.seal(place),
                Fresh.seal(summary),
                GuardWords.areIn(summary));
    }

    LogSignal toLog() {
        return theme.log(ID, null, code(triage), content(), TODAY);
    }

    LoggedSignal logged() {
        return toLog().logged(GENK, LISTS);
    }

    RecogniseSignal whetherKnown() {
        return new RecogniseSignal(ID, theme.code(), content());
    }
}
