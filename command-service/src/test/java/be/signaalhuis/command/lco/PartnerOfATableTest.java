package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentGiven;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.joined;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AnOverleg.toChange;
import static be.signaalhuis.command.lco.AtTheTable.AGREEMENT;
import static be.signaalhuis.command.lco.AtTheTable.BO;
import static be.signaalhuis.command.lco.AtTheTable.chairs;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.lco.AtTheTable.made;
import static be.signaalhuis.command.testing.Refusals.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.ParticipantLeft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A care partner says what became of their own agreements, and does nothing else; to all others there is no such file. */
class PartnerOfATableTest {

    private static final Object[] AGREED = events(opened(), helps(), made(BO));
    private static final AgreementDone DONE = new AgreementDone(FILE, AGREEMENT, TODAY, null);
    private static final FinishAgreement FINISH = new FinishAgreement(AGREEMENT, TODAY, null, TODAY);
    private static final Map<String, String> BO_LOGS_IN = OverlegFixture.as("partner", "71016", "bo-caw");

    @Test
    void aPartnerCanSayThatTheirOwnAgreementIsDoneOrNot() {
        tried(AGREED, FINISH, BO_LOGS_IN).does(DONE);
        tried(AGREED, new FindAgreementNotDone(AGREEMENT, TODAY, text("ziek"), TODAY), BO_LOGS_IN)
                .does(new AgreementNotDone(FILE, AGREEMENT, TODAY, text("ziek")));
        tried(events(opened(), helps(), made(BO), paused()), FINISH, BO_LOGS_IN).does(DONE);
        tried(events(opened(), helps(), made(BO), consentWithdrawn(), consentGiven(TODAY)), FINISH, BO_LOGS_IN)
                .does(DONE);
    }

    @Test
    void aPartnerCannotSayItOfSomebodyElsesAgreement() {
        var byClient = events(opened(), helps(), made(new Executor(AnOverleg.CLIENT, null)));
        tried(byClient, FINISH, BO_LOGS_IN).isRefused(unknown());
        var byOther = events(opened(), helps(), chairs(), made(new Executor(Code.of("COORDINATOR"), CHAIR)));
        tried(byOther, FINISH, BO_LOGS_IN).isRefused(unknown());
        tried(events(opened(), helps()), FINISH, BO_LOGS_IN).isRefused(unknown());
    }

    @Test
    void whoIsNotAtTheTableCannotSayIt() {
        tried(AGREED, FINISH, OverlegFixture.as("partner", "71016", "mia-vaph")).isRefused(unknown());
        var gone = new ParticipantLeft(FILE, WORKER, TODAY, null);
        tried(events(opened(), helps(), made(BO), gone), FINISH, BO_LOGS_IN).isRefused(unknown());
        var unnamed = joined(WORKER, "HULPVERLENER", "Bo Smits", null);
        tried(events(opened(), unnamed, made(BO)), FINISH, BO_LOGS_IN).isRefused(unknown());
    }

    @Test
    void aPartnerSeesNothingOfAFileThatIsOverOrWithoutConsent() {
        for (var end : events(consentWithdrawn(), stopped(), closed())) {
            tried(events(opened(), helps(), made(BO), end), FINISH, BO_LOGS_IN).isRefused(unknown());
        }
    }

    @Test
    void aPartnerDoesNothingElse() {
        var others = AnyChange.kinds()
                .filter(kind -> kind != FinishAgreement.class && kind != FindAgreementNotDone.class)
                .toList();
        assertThat(others).hasSizeGreaterThan(20);
        others.forEach(kind -> tried(AGREED, AnyChange.of(kind), BO_LOGS_IN).isRefused(unknown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "analyst", "scanmanager", "policy", "auditor", "dpo", "admin", "gast"})
    void toEveryOtherRoleThereIsNoSuchFile(String role) {
        tried(AGREED, FINISH, OverlegFixture.as(role, "71016", "bo-caw")).isRefused(unknown());
        AnyChange.kinds()
                .forEach(kind -> tried(AGREED, AnyChange.of(kind), OverlegFixture.as(role, "71016", "bo-caw"))
                        .isRefused(unknown()));
    }

    @Test
    void toAnotherMunicipalityThereIsNoSuchFile() {
        for (var role : List.of("lco", "partner")) {
            tried(AGREED, FINISH, OverlegFixture.as(role, "71002", "bo-caw")).isRefused(unknown());
            AnyChange.kinds()
                    .forEach(kind -> tried(AGREED, AnyChange.of(kind), OverlegFixture.as(role, "71002", "bo-caw"))
                            .isRefused(unknown()));
        }
    }

    private static Tried tried(Object[] before, OverlegChange change, Map<String, String> who) {
        return new Tried(OverlegFixture.file().given(before).when(toChange(change), who));
    }
}
