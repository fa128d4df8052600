package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.ChildPovertySignalLogged;
import be.signaalhuis.events.signals.CrimeEnablingSignalLogged;
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
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.events.signals.SlumLandlordSignalLogged;
import java.time.LocalDate;
import java.util.UUID;

/** Signals told in events, about places that everybody knows and nobody in particular. */
public final class Signals {

    private static final Code GENK = Code.of("71016");

    private Signals() {}

    /** A nuisance in a neighbourhood, or in the whole municipality. */
    public static SignalContent content(LocalDate day, String neighbourhood, String lifeDomain) {
        return content(Observed.on(day), neighbourhood, neighbourhood, "HANGJONGEREN", lifeDomain);
    }

    public static SignalContent content(
            Observed observed, String area, String neighbourhood, String subtype, String lifeDomain) {
        return new SignalContent(
                observed,
                Code.of(area),
                Code.of(neighbourhood),
                neighbourhood.equals(GENK.value()) ? null : Code.of("2025"),
                Code.of(subtype),
                Code.of(lifeDomain),
                Code.of("WIJKONTWIKKELING"),
                Code.of("WIJKMANAGER"),
                Code.of("WAARGENOMEN"),
                null,
                Code.of("OVERLEGTAFEL"),
                null,
                text("voorbeeldtekst zonder namen"),
                false);
    }

    /** The same signal, said with another certainty, grading and sharing, its seals untouched. */
    public static SignalContent graded(String certainty, Grading grading, String sharing, SignalContent content) {
        return new SignalContent(
                content.observed(),
                content.area(),
                content.neighbourhood(),
                content.areaDivision(),
                content.subtype(),
                content.lifeDomain(),
                content.policyDomain(),
                content.source(),
                certainty == null ? null : Code.of(certainty),
                grading,
                Code.of(sharing),
                content.place(),
                content.summary(),
                content.namesOriginOrFaith());
    }

    public static SignalEvent nuisance(UUID id, SignalContent content) {
        return logged("OVERLAST", id, content);
    }

    public static SignalEvent logged(String theme, UUID id, SignalContent content) {
        return logged(theme, id, GENK.value(), null, content);
    }

    /** The event of a theme, by the theme's code. */
    public static SignalEvent logged(
            String theme, UUID id, String municipality, ExternalReference reference, SignalContent content) {
        var signal = new SignalId(id);
        var town = Code.of(municipality);
        var codes = Reports.CODES;
        return switch (theme) {
            case "SEGREGATIE" -> new SegregationSignalLogged(signal, town, reference, content, codes);
            case "RADICALISERING" ->
                new RadicalisationSignalLogged(signal, town, reference, Code.of("DOOR_BRON_GETRIEERD"), content, codes);
            case "OVERLAST" -> new NuisanceSignalLogged(signal, town, reference, content, codes);
            case "KINDERARMOEDE" -> new ChildPovertySignalLogged(signal, town, reference, content, codes);
            case "HUISJESMELKERIJ" -> new SlumLandlordSignalLogged(signal, town, reference, content, codes);
            case "CRIMINOGENE_GELEGENHEID" -> new CrimeEnablingSignalLogged(signal, town, reference, content, codes);
            case "ONVERDRAAGZAAMHEID" -> new IntoleranceSignalLogged(signal, town, reference, content, codes);
            case "UITBUITING" -> new ExploitationSignalLogged(signal, town, reference, content, codes);
            case "BELEIDSKNELPUNT" -> new PolicyBottleneckSignalLogged(signal, town, reference, content, codes);
            default -> throw new IllegalArgumentException(theme);
        };
    }

    public static SignalNotRetained notRetained(UUID id) {
        return new SignalNotRetained(new SignalId(id), GENK, Code.of("TRADITIONELE_BELEVING"), Reports.CODES);
    }

    public static SignalCorrected corrected(UUID id, SignalContent content) {
        return new SignalCorrected(new SignalId(id), text("verkeerd aangekruist"), content, Reports.CODES);
    }

    public static SignalRegraded regraded(UUID id, String certainty, Grading grading, String sharing) {
        return new SignalRegraded(
                new SignalId(id), Code.of(certainty), grading, Code.of(sharing), text("nagekeken"), Reports.CODES);
    }

    public static SignalReviewed reviewed(UUID id, LocalDate day) {
        return new SignalReviewed(new SignalId(id), day, text("kan zo blijven"));
    }

    public static SignalMerged merged(UUID id, UUID into) {
        return new SignalMerged(new SignalId(id), new SignalId(into), text("hetzelfde voorval"));
    }

    public static SignalRetracted retracted(UUID id, LocalDate day) {
        return new SignalRetracted(
                new SignalId(id), day, Code.of("ACHTERHAALD"), text("bleek niet juist"), Reports.CODES);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
