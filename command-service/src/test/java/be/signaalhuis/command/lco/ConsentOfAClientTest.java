package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CLIENT;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.consentGiven;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import org.junit.jupiter.api.Test;

/** The client agrees, agrees no more, and may agree again. */
class ConsentOfAClientTest {

    private static final Code GUARDIAN = Code.of("WETTELIJK_VERTEGENWOORDIGER");

    @Test
    void canBeWithdrawn() {
        Tried.after(events(opened()), new WithdrawConsent(TODAY, GUARDIAN, text("te veel"), TODAY))
                .does(new ConsentWithdrawn(FILE, TODAY, GUARDIAN, text("te veel"), LISTS));
    }

    @Test
    void cannotBeWithdrawnBeforeItWasGivenNorInTheFuture() {
        Tried.after(events(opened()), new WithdrawConsent(DAY.minusDays(1), Code.of("BUUR"), text(" "), TODAY))
                .isRefused(badInput("withdrawnOn", "dateBefore", "by", "codeUnknown", "reason", "blank"));
        Tried.after(events(opened()), new WithdrawConsent(TODAY.plusDays(1), CLIENT, null, TODAY))
                .isRefused(badInput("withdrawnOn", "dateInFuture"));
    }

    @Test
    void cannotBeWithdrawnTwiceButSayingItAgainIsNoNews() {
        var before = events(opened(), consentWithdrawn());
        Tried.after(before, new WithdrawConsent(TODAY, CLIENT, null, TODAY)).isRefused(conflict("consentWithdrawn"));
        Tried.after(before, new WithdrawConsent(DAY, CLIENT, null, TODAY)).isNoNews();
    }

    @Test
    void canBeGivenAgainAndWithdrawnAgain() {
        Tried.after(events(opened(), consentWithdrawn()), new GiveConsent(TODAY, CLIENT, TODAY))
                .does(consentGiven(TODAY));
        var given = events(opened(), consentWithdrawn(), consentGiven(TODAY));
        Tried.after(given, new GiveConsent(TODAY, CLIENT, TODAY)).isNoNews();
        Tried.after(given, new WithdrawConsent(TODAY, CLIENT, null, TODAY))
                .does(new ConsentWithdrawn(FILE, TODAY, CLIENT, null, LISTS));
    }

    @Test
    void cannotBeGivenWhenItIsThereNorOnceTheClientStoppedIt() {
        var again = new GiveConsent(TODAY, CLIENT, TODAY);
        Tried.after(events(opened()), again).isRefused(conflict("consentGivenAlready"));
        Tried.after(events(opened(), consentWithdrawn(), stopped()), again).isRefused(conflict("overlegNotOpen"));
        Tried.after(events(imported()), again).isRefused(conflict("consentNotRecorded"));
    }

    @Test
    void cannotBeGivenAgainBeforeItWasWithdrawnNorByAnybody() {
        Tried.after(events(opened(), consentWithdrawn()), new GiveConsent(DAY.minusDays(1), Code.of("BUUR"), TODAY))
                .isRefused(badInput("on", "dateBefore", "by", "codeUnknown"));
        Tried.after(events(opened(), consentWithdrawn()), new GiveConsent(null, CLIENT, TODAY))
                .isRefused(badInput("on", "required"));
    }
}
