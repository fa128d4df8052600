package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import java.time.LocalDate;
import java.util.UUID;

/** Signals of organisations that share them or keep them to themselves, with texts. */
public final class SharedSignals {

    private static final Code GENK = Code.of("71016");
    public static final Actor YOUTH = actor("jeugd-genk", "jeugd");

    private SharedSignals() {}

    public static Actor actor(String name, String organisation) {
        return new Actor(name, Role.ANALYST, organisation, GENK);
    }

    public static SignalContent content(LocalDate day, String neighbourhood, String sharing) {
        return new SignalContent(
                Observed.on(day),
                Code.of(neighbourhood),
                Code.of(neighbourhood),
                Code.of("2025"),
                Code.of("HANGJONGEREN"),
                Code.of("SOCIALE_COHESIE"),
                Code.of("JEUGD"),
                Code.of("WIJKMANAGER"),
                Code.of("GEHOORD"),
                null,
                Code.of(sharing),
                text("aan het bankje"),
                text("voorbeeldsamenvatting"),
                false);
    }

    /** The same signal with another life domain, policy domain and source, its seals untouched. */
    public static SignalContent said(String lifeDomain, String policyDomain, String source, SignalContent content) {
        return new SignalContent(
                content.observed(),
                content.area(),
                content.neighbourhood(),
                content.areaDivision(),
                content.subtype(),
                Code.of(lifeDomain),
                Code.of(policyDomain),
                Code.of(source),
                content.certainty(),
                content.grading(),
                content.sharing(),
                content.place(),
                content.summary(),
                content.namesOriginOrFaith());
    }

    /** The same signal, seen in a sector of its neighbourhood, its seals untouched. */
    public static SignalContent in(String sector, SignalContent content) {
        return new SignalContent(
                content.observed(),
                Code.of(sector),
                content.neighbourhood(),
                content.areaDivision(),
                content.subtype(),
                content.lifeDomain(),
                content.policyDomain(),
                content.source(),
                content.certainty(),
                content.grading(),
                content.sharing(),
                content.place(),
                content.summary(),
                content.namesOriginOrFaith());
    }

    /** The same signal with this grade, such as B2H1, and perhaps a word in it that names an origin. */
    public static SignalContent graded(String grade, boolean namesOrigin, SignalContent content) {
        return new SignalContent(
                content.observed(),
                content.area(),
                content.neighbourhood(),
                content.areaDivision(),
                content.subtype(),
                content.lifeDomain(),
                content.policyDomain(),
                content.source(),
                content.certainty(),
                grading(grade),
                content.sharing(),
                content.place(),
                content.summary(),
                namesOrigin);
    }

    public static Grading grading(String grade) {
        return grade == null
                ? null
                : new Grading(
                        Code.of(grade.substring(0, 1)), Code.of(grade.substring(1, 2)), Code.of(grade.substring(2)));
    }

    public static NuisanceSignalLogged nuisance(UUID id, SignalContent content) {
        return nuisance(id, "71016", null, content);
    }

    public static NuisanceSignalLogged nuisance(UUID id, String town, String reference, SignalContent content) {
        return new NuisanceSignalLogged(
                new SignalId(id),
                Code.of(town),
                reference == null ? null : new ExternalReference(reference),
                content,
                Reports.CODES);
    }

    public static RadicalisationSignalLogged radicalisation(UUID id, SignalContent content) {
        return new RadicalisationSignalLogged(
                new SignalId(id), GENK, null, Code.of("FENOMEEN"), content, Reports.CODES);
    }

    public static SignalRegraded regraded(UUID id, String certainty, String grade, String sharing) {
        return new SignalRegraded(
                new SignalId(id),
                Code.of(certainty),
                grading(grade),
                Code.of(sharing),
                text("nagekeken"),
                Reports.CODES);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
