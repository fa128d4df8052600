package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.ChildPovertySignalLogged;
import be.signaalhuis.events.signals.CrimeEnablingSignalLogged;
import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.ExploitationSignalLogged;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.IntoleranceSignalLogged;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SegregationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.events.signals.SlumLandlordSignalLogged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of signals. */
final class SignalExamples {

    private static final SignalId SIGNAL = new SignalId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final SignalId OTHER = new SignalId(UUID.fromString("00000000-0000-4000-8000-000000000003"));
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final Code GENK = Code.of("71016");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ExternalReference REFERENCE = new ExternalReference("S2020-0001");
    private static final Grading GRADING = new Grading(Code.of("B"), Code.of("2"), Code.of("H2"));

    private SignalExamples() {}

    static List<Object> full() {
        var content = fullContent();
        return List.of(
                new SegregationSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new RadicalisationSignalLogged(SIGNAL, GENK, REFERENCE, Code.of("FENOMEEN"), content, LISTS),
                new NuisanceSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new ChildPovertySignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new SlumLandlordSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new CrimeEnablingSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new IntoleranceSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new ExploitationSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new PolicyBottleneckSignalLogged(SIGNAL, GENK, REFERENCE, content, LISTS),
                new SignalNotRetained(SIGNAL, GENK, Code.of("TRADITIONELE_BELEVING"), LISTS),
                new SignalCorrected(SIGNAL, text("wrong neighbourhood"), content, LISTS),
                new SignalRegraded(
                        SIGNAL,
                        Code.of("WAARGENOMEN"),
                        GRADING,
                        Code.of("EIGEN_DIENST"),
                        text("confirmed by the police"),
                        LISTS),
                new SignalReviewed(SIGNAL, DAY, text("names a shop")),
                new SignalMerged(SIGNAL, OTHER, text("same square, same evening")),
                new DuplicateTakenIn(SIGNAL, OTHER),
                new SignalRetracted(SIGNAL, DAY, Code.of("ACHTERHAALD"), text("not so"), LISTS));
    }

    static List<Object> minimal() {
        var content = leastContent();
        return List.of(
                new SegregationSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new RadicalisationSignalLogged(SIGNAL, GENK, null, Code.of("FENOMEEN"), content, LISTS),
                new NuisanceSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new ChildPovertySignalLogged(SIGNAL, GENK, null, content, LISTS),
                new SlumLandlordSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new CrimeEnablingSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new IntoleranceSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new ExploitationSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new PolicyBottleneckSignalLogged(SIGNAL, GENK, null, content, LISTS),
                new SignalNotRetained(SIGNAL, GENK, Code.of("TRADITIONELE_BELEVING"), LISTS),
                new SignalCorrected(SIGNAL, null, content, LISTS),
                new SignalRegraded(SIGNAL, null, null, Code.of("OVERLEGTAFEL"), null, LISTS),
                new SignalReviewed(SIGNAL, DAY, null),
                new SignalMerged(SIGNAL, OTHER, null),
                new DuplicateTakenIn(SIGNAL, OTHER),
                new SignalRetracted(SIGNAL, DAY, Code.of("ACHTERHAALD"), null, LISTS));
    }

    private static SignalContent fullContent() {
        return new SignalContent(
                new Observed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 14), Observed.PERIOD),
                Code.of("71016B1BK"),
                Code.of("71016W26"),
                Code.of("2025"),
                Code.of("SCHOOL"),
                Code.of("ONDERWIJS"),
                Code.of("JEUGD"),
                Code.of("WIJKMANAGER"),
                Code.of("GEHOORD"),
                GRADING,
                Code.of("OVERLEGTAFEL"),
                text("a square"),
                text("what was seen"),
                true);
    }

    private static SignalContent leastContent() {
        return new SignalContent(
                Observed.on(DAY), GENK, GENK, null, null, null, null, null, null, null, null, null, null, false);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
