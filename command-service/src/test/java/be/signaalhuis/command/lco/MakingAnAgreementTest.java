package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.SISTER;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.id;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.joined;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.AGREEMENT;
import static be.signaalhuis.command.lco.AtTheTable.BO;
import static be.signaalhuis.command.lco.AtTheTable.CLIENT_SEAT;
import static be.signaalhuis.command.lco.AtTheTable.MEETING;
import static be.signaalhuis.command.lco.AtTheTable.client;
import static be.signaalhuis.command.lco.AtTheTable.held;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.lco.AtTheTable.made;
import static be.signaalhuis.command.lco.AtTheTable.planned;
import static be.signaalhuis.command.lco.AtTheTable.sister;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.ParticipantLeft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody will do something, by a day. */
class MakingAnAgreementTest {

    private static final Executor BY_CLIENT = new Executor(AnOverleg.CLIENT, null);
    private static final LocalDate DUE = TODAY.plusDays(14);

    @Test
    void theClientCanAgreeToDoSomethingAlsoUnseated() {
        Tried.after(events(opened()), toMake("CLIENT")).does(made(BY_CLIENT));
        Tried.after(events(opened(), client()), toMake("CLIENT")).does(made(BY_CLIENT));
        Tried.after(events(opened(), client()), toMake(CLIENT_SEAT.toString())).does(made(BY_CLIENT));
    }

    @Test
    void aParticipantCanAgreeByIdOrAsTheOnlyOneWithThatRole() {
        Tried.after(events(opened(), helps()), toMake(WORKER.toString())).does(made(BO));
        Tried.after(events(opened(), helps(), sister()), toMake("HULPVERLENER")).does(made(BO));
    }

    @Test
    void nobodyElseCanAgree() {
        var gone = new ParticipantLeft(FILE, WORKER, DAY, null);
        var two = events(opened(), helps(), joined(CHAIR, "HULPVERLENER", "Jo Maes", null));
        Tried.after(two, toMake("HULPVERLENER")).isRefused(badInput("executor", "executorSeveral"));
        Tried.after(events(opened(), helps(), gone), toMake(WORKER.toString()))
                .isRefused(badInput("executor", "executorUnknown"));
        for (var nobody : List.of("TOLK", "", "Bo Smits", SISTER.toString())) {
            Tried.after(events(opened(), helps()), toMake(nobody)).isRefused(badInput("executor", "executorUnknown"));
        }
        Tried.after(events(opened()), toMake(null)).isRefused(badInput("executor", "required"));
    }

    @Test
    void anAgreementCanComeOfAMeetingThatIsPlannedOrHeld() {
        Tried.after(events(opened(), held()), toMakeAt(MEETING)).does(madeAt(MEETING));
        Tried.after(events(opened(), planned(MEETING, TODAY)), toMakeAt(MEETING))
                .does(madeAt(MEETING));
    }

    @Test
    void anAgreementCannotComeOfAMeetingThatWasNotThere() {
        var off = new MeetingCancelled(FILE, MEETING, text("ziek"));
        Tried.after(events(opened()), toMakeAt(MEETING)).isRefused(badInput("meeting", "meetingUnknown"));
        Tried.after(events(opened(), planned(MEETING, TODAY), off), toMakeAt(MEETING))
                .isRefused(badInput("meeting", "meetingUnknown"));
    }

    @Test
    void anAgreementSaysWhatInWhichLifeDomainAndByWhen() {
        Tried.after(events(opened()), new MakeAgreement(AGREEMENT, null, "CLIENT", null, null, null, null, TODAY))
                .isRefused(badInput(
                        "text", "required", "lifeDomain", "required", "madeOn", "required", "due", "required"));
        var wrong = new MakeAgreement(
                AGREEMENT, text(" "), "CLIENT", Code.of("ARMOEDE"), DAY, TODAY.plusDays(1), null, TODAY);
        Tried.after(events(opened()), wrong)
                .isRefused(badInput(
                        "text", "blank", "lifeDomain", "codeUnknown", "madeOn", "dateInFuture", "due", "dateBefore"));
        var far = new MakeAgreement(
                AGREEMENT, text("x"), "CLIENT", Code.of("TAAL"), TODAY.plusYears(11), DAY, null, TODAY);
        Tried.after(events(opened()), far).isRefused(badInput("due", "dateTooFar"));
    }

    @Test
    void anAgreementCanBeDueTheDayItIsMade() {
        var now = new MakeAgreement(AGREEMENT, text("bellen"), "CLIENT", Code.of("TAAL"), DAY, DAY, null, TODAY);
        Tried.after(events(opened()), now)
                .does(new AgreementMade(
                        FILE, AGREEMENT, text("bellen"), BY_CLIENT, Code.of("TAAL"), DAY, DAY, null, LISTS));
    }

    @Test
    void theSameAgreementAgainIsNoNewsWhileItIsOpen() {
        var again = new MakeAgreement(
                new AgreementId(id(31)), made(BO).text(), "HULPVERLENER", made(BO).lifeDomain(), DUE, DAY, null, TODAY);
        Tried.after(events(opened(), helps(), made(BO)), again).isNoNews();
        var done = new AgreementDone(FILE, AGREEMENT, TODAY, null);
        Tried.after(events(opened(), helps(), made(BO), done), again)
                .does(new AgreementMade(
                        FILE, again.agreement(), again.text(), BO, again.lifeDomain(), DUE, DAY, null, LISTS));
    }

    @Test
    void nothingNewIsAgreedDuringAPauseWithoutConsentOrAfterTheEnd() {
        Tried.after(events(opened(), consentWithdrawn()), toMake("CLIENT")).isRefused(conflict("consentWithdrawn"));
        Tried.after(events(imported()), toMake("CLIENT")).isRefused(conflict("consentNotRecorded"));
        for (var event : events(paused(), stopped(), closed())) {
            Tried.after(events(opened(), event), toMake("CLIENT")).isRefused(conflict("overlegNotOpen"));
        }
    }

    private static MakeAgreement toMake(String executor) {
        var event = made(BO);
        return new MakeAgreement(AGREEMENT, event.text(), executor, event.lifeDomain(), DUE, DAY, null, TODAY);
    }

    private static MakeAgreement toMakeAt(MeetingId meeting) {
        return new MakeAgreement(AGREEMENT, text("bellen"), "CLIENT", Code.of("TAAL"), DUE, DAY, meeting, TODAY);
    }

    private static AgreementMade madeAt(MeetingId meeting) {
        return new AgreementMade(FILE, AGREEMENT, text("bellen"), BY_CLIENT, Code.of("TAAL"), DUE, DAY, meeting, LISTS);
    }
}
