package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.GENK;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.joined;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.sealing.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of more families crosses to policy, in words that lead back to none. */
class RevealingABottleneckTest {

    private static final String SUMMARY = "wachttijd van een jaar voor budgethulp";

    @Test
    void aTableCanRevealABottleneckAlsoDuringAPause() {
        Tried.after(events(opened(), helps()), toReveal(SUMMARY)).does(revealed(SUMMARY));
        Tried.after(events(opened(), paused()), toReveal(SUMMARY)).does(revealed(SUMMARY));
    }

    @Test
    void theSameBottleneckAgainIsNoNews() {
        Tried.after(events(opened(), revealed(SUMMARY)), toReveal(SUMMARY)).isNoNews();
        Tried.after(events(opened(), revealed(SUMMARY)), toReveal("iets anders"))
                .does(revealed("iets anders"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peeters kreeg geen hulp",
                "mevrouw PEETERS wacht al een jaar",
                "Els’ budgethulp",
                "volgens Smits is er geen plaats",
                "de zaak OC-12 sleept aan",
                "dossier oc 12",
                "zie LCO/7."
            })
    void wordsThatLeadBackToTheFileAreRefused(String summary) {
        Tried.after(events(referredTo(), helps()), toReveal(summary)).isRefused(badInput("summary", "namesTheFamily"));
    }

    @Test
    void whoLeftIsNotNamedEither() {
        var gone = new ParticipantLeft(FILE, WORKER, TODAY, null);
        Tried.after(events(opened(), helps(), gone), toReveal("Smits vond geen plaats"))
                .isRefused(badInput("summary", "namesTheFamily"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachttijd van een jaar voor hulp in het ziekenhuis den Uyl",
                "elsschot en peetersen zijn geen namen van hier",
                "12 gezinnen wachten, en 7 kregen niets",
                "bo en lco"
            })
    void wordsThatOnlyLookAlikeAreTaken(String summary) {
        var named = joined(WORKER, "HULPVERLENER", "Bo van den Het", null);
        Tried.after(events(referredTo(), named), toReveal(summary)).does(revealed(summary));
    }

    @Test
    void aFileOfARegisterHasItsReferenceToo() {
        var completed = new ImportedOverlegCompleted(
                FILE,
                Sealed.fresh(new Client("Els Peeters", null)),
                null,
                AnOverleg.family().occasion().toRequest(),
                new GivenConsent(true, DAY, AnOverleg.CLIENT).toConsent(),
                LISTS);
        Tried.after(events(imported(), completed), toReveal("dossier LCO-7"))
                .isRefused(badInput("summary", "namesTheFamily"));
        Tried.after(events(imported(), completed), toReveal(SUMMARY)).does(revealed(SUMMARY));
    }

    @Test
    void aBottleneckHasASummaryAndCodesOfTheSignals() {
        Tried.after(events(opened()), new RevealStructuralBottleneck(null, null, null, null, null, TODAY))
                .isRefused(badInput(
                        "summary", "required",
                        "subtype", "required",
                        "lifeDomain", "required",
                        "policyDomain", "required",
                        "revealedOn", "required"));
        var wrong = new RevealStructuralBottleneck(
                text("x".repeat(4_001)),
                Code.of("HANGJONGEREN"),
                Code.of("INKOMEN"),
                Code.of("TAAL"),
                TODAY.plusDays(1),
                TODAY);
        Tried.after(events(opened()), wrong)
                .isRefused(badInput(
                        "summary", "tooLong",
                        "subtype", "subtypeOfOtherTheme",
                        "lifeDomain", "codeUnknown",
                        "policyDomain", "codeUnknown",
                        "revealedOn", "dateInFuture"));
    }

    @Test
    void nothingIsRevealedOnceTheClientAgreesNoMore() {
        Tried.after(events(opened(), consentWithdrawn()), toReveal(SUMMARY)).isRefused(conflict("consentWithdrawn"));
        Tried.after(events(opened(), closed()), toReveal(SUMMARY)).isRefused(conflict("overlegNotOpen"));
    }

    private static Object referredTo() {
        var event = opened();
        return new LocalClientOverlegOpened(
                FILE,
                GENK,
                AnOverleg.REFERENCE,
                DAY,
                event.client(),
                event.household(),
                event.withChildren(),
                event.request(),
                event.consent(),
                LISTS);
    }

    private static RevealStructuralBottleneck toReveal(String summary) {
        return new RevealStructuralBottleneck(
                text(summary), Code.of("REGELGEVING"), Code.of("ARMOEDE"), Code.of("OCMW"), TODAY, TODAY);
    }

    private static StructuralBottleneckRevealed revealed(String summary) {
        return new StructuralBottleneckRevealed(
                FILE, TODAY, Code.of("REGELGEVING"), Code.of("ARMOEDE"), Code.of("OCMW"), text(summary), LISTS);
    }
}
