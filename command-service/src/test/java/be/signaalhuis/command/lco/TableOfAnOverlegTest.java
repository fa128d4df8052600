package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.SISTER;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.joined;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.lco.PivotAppointed;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who sits at the table, who chairs it, whom the client turns to first, and who left. */
class TableOfAnOverlegTest {

    private static final ParticipantJoined HELPS = joined(WORKER, "HULPVERLENER", "Bo Smits", "bo-caw");
    private static final ParticipantJoined CHAIRS = joined(CHAIR, "COORDINATOR", "An Claes", "an-ocmw");
    private static final ParticipantJoined FAMILY = joined(SISTER, "GEZINSLID", "Mia Peeters", null);

    @Test
    void anybodyCanBeGivenAPlaceAlsoDuringAPause() {
        for (var event : new ParticipantJoined[] {HELPS, CHAIRS, FAMILY}) {
            Tried.after(events(opened(), paused()), toAdd(event)).does(event);
        }
    }

    @Test
    void theClientNeedsNoNameAndHasOnePlace() {
        var client = joined(new ParticipantId(AnOverleg.id(8)), "CLIENT", "Els Peeters", null);
        var unnamed = new Newcomer(SISTER, AnOverleg.CLIENT, null, null, DAY);
        Tried.after(events(opened()), new AddParticipant(unnamed, TODAY))
                .does(new ParticipantJoined(FILE, SISTER, AnOverleg.CLIENT, null, null, DAY, AnOverleg.LISTS));
        Tried.after(events(opened(), client), new AddParticipant(unnamed, TODAY))
                .isRefused(conflict("clientAtTable"));
    }

    @Test
    void somebodyWithoutNameRoleOrPastDayCannotBeGivenAPlace() {
        Tried.after(events(opened()), new AddParticipant(new Newcomer(WORKER, null, null, null, null), TODAY))
                .isRefused(badInput("role", "required", "name", "required", "joinedOn", "required"));
        var wrong = new Newcomer(WORKER, Code.of("BUUR"), Sealed.fresh(new Person(" ", " ")), null, TODAY.plusDays(1));
        Tried.after(events(opened()), new AddParticipant(wrong, TODAY))
                .isRefused(badInput(
                        "role", "codeUnknown", "name", "blank", "organisation", "blank", "joinedOn", "dateInFuture"));
    }

    @Test
    void anAccountIsForCareAndTableAndForOneOfThem() {
        Tried.after(events(opened()), toAdd(joined(SISTER, "GEZINSLID", "Mia", "mia")))
                .isRefused(badInput("account", "accountOfFamily"));
        Tried.after(events(opened(), HELPS), toAdd(joined(SISTER, "TOLK", "Mia", "bo-caw")))
                .isRefused(badInput("account", "accountAtTable"));
    }

    @Test
    void theSamePersonAgainIsNoNews() {
        Tried.after(events(opened(), HELPS), toAdd(HELPS)).isNoNews();
    }

    @Test
    void whoLeftCanComeBack() {
        Tried.after(events(opened(), HELPS, left(WORKER, TODAY)), toAdd(joined(SISTER, "TOLK", "Bo Smits", "bo-caw")))
                .does(joined(SISTER, "TOLK", "Bo Smits", "bo-caw"));
    }

    @Test
    void somebodyCanLeaveAlsoOnceTheClientAgreesNoMore() {
        Tried.after(events(opened(), HELPS, consentWithdrawn()), toLeave(WORKER, TODAY))
                .does(left(WORKER, TODAY));
    }

    @Test
    void theClientAStrangerAndWhoLeftAlreadyCannotLeave() {
        var client = joined(SISTER, "CLIENT", "Els", null);
        Tried.after(events(opened(), client), toLeave(SISTER, TODAY)).isRefused(conflict("clientStays"));
        Tried.after(events(opened()), toLeave(SISTER, TODAY)).isRefused(unknown());
        var gone = events(opened(), HELPS, left(WORKER, DAY));
        Tried.after(gone, toLeave(WORKER, TODAY)).isRefused(conflict("participantLeft"));
        Tried.after(gone, toLeave(WORKER, DAY)).isNoNews();
    }

    @Test
    void nobodyCanLeaveBeforeTheyCame() {
        var early = new LetParticipantLeave(WORKER, DAY.minusDays(1), text(" "), TODAY);
        Tried.after(events(opened(), HELPS), early).isRefused(badInput("leftOn", "dateBefore", "reason", "blank"));
    }

    @Test
    void aNeutralParticipantCanChair() {
        Tried.after(events(opened(), CHAIRS), toChair(CHAIR)).does(new CoordinatorAppointed(FILE, CHAIR, TODAY));
        Tried.after(events(opened(), CHAIRS, appointed()), toChair(CHAIR)).isNoNews();
    }

    @Test
    void aHelperAndTheFamilyCannotChair() {
        Tried.after(events(opened(), HELPS), toChair(WORKER)).isRefused(conflict("coordinatorIsHelper"));
        Tried.after(events(opened(), FAMILY), toChair(SISTER)).isRefused(conflict("coordinatorIsHelper"));
    }

    @Test
    void aHelperCannotChairUnderAnotherRole() {
        var sameName = joined(CHAIR, "COORDINATOR", "bo smits", null);
        Tried.after(events(opened(), HELPS, sameName), toChair(CHAIR)).isRefused(conflict("coordinatorIsHelper"));
        Tried.after(events(opened(), HELPS), toBring("Bo Smits", null)).isRefused(conflict("coordinatorIsHelper"));
        Tried.after(events(opened(), HELPS), toBring("B. Smits", "bo-caw")).isRefused(conflict("coordinatorIsHelper"));
    }

    @Test
    void whoChairsCannotBecomeAHelper() {
        Tried.after(events(opened(), CHAIRS, appointed()), toAdd(joined(WORKER, "HULPVERLENER", "An Claes", null)))
                .isRefused(conflict("coordinatorIsHelper"));
    }

    @Test
    void somebodyCanComeToTheTableToChair() {
        var comes = new ParticipantJoined(
                FILE, CHAIR, CHAIRS.role(), CHAIRS.person(), CHAIRS.account(), TODAY, CHAIRS.codeLists());
        Tried.after(events(opened()), toBring("An Claes", "an-ocmw"))
                .does(comes, new CoordinatorAppointed(FILE, CHAIR, TODAY));
        Tried.after(events(opened(), CHAIRS, appointed()), toBring("An Claes", "an-ocmw"))
                .isNoNews();
    }

    @Test
    void nobodyWithoutANameCanComeToChairNorAStrangerNorWhoLeft() {
        Tried.after(events(opened()), toBring(null, null)).isRefused(badInput("name", "required"));
        Tried.after(events(opened()), toChair(CHAIR)).isRefused(unknown());
        Tried.after(events(opened(), CHAIRS, left(CHAIR, DAY)), toChair(CHAIR)).isRefused(conflict("participantLeft"));
    }

    @Test
    void aHelperCanBeThePivotAndNobodyElse() {
        Tried.after(events(opened(), HELPS), toPivot(WORKER)).does(new PivotAppointed(FILE, WORKER, TODAY));
        Tried.after(events(opened(), HELPS, new PivotAppointed(FILE, WORKER, DAY)), toPivot(WORKER))
                .isNoNews();
        Tried.after(events(opened(), CHAIRS), toPivot(CHAIR)).isRefused(conflict("pivotIsNoHelper"));
        Tried.after(events(opened()), toPivot(WORKER)).isRefused(unknown());
        Tried.after(events(opened()), toPivot(null)).isRefused(badInput("participant", "required"));
    }

    @Test
    void aPivotOrChairWhoLeftIsNoneAnyMore() {
        var before = events(
                opened(),
                HELPS,
                new PivotAppointed(FILE, WORKER, DAY),
                left(WORKER, DAY),
                joined(SISTER, "HULPVERLENER", "Bo Smits", "bo-caw"));
        Tried.after(before, toPivot(SISTER)).does(new PivotAppointed(FILE, SISTER, TODAY));
        var chairless = events(opened(), CHAIRS, appointed(), left(CHAIR, DAY));
        Tried.after(chairless, toAdd(joined(SISTER, "HULPVERLENER", "An Claes", null)))
                .does(joined(SISTER, "HULPVERLENER", "An Claes", null));
    }

    private static AddParticipant toAdd(ParticipantJoined event) {
        var newcomer =
                new Newcomer(event.participantId(), event.role(), event.person(), event.account(), event.joinedOn());
        return new AddParticipant(newcomer, TODAY);
    }

    private static LetParticipantLeave toLeave(ParticipantId who, LocalDate day) {
        return new LetParticipantLeave(who, day, text("verhuisd"), TODAY);
    }

    private static ParticipantLeft left(ParticipantId who, LocalDate day) {
        return new ParticipantLeft(FILE, who, day, text("verhuisd"));
    }

    private static CoordinatorAppointed appointed() {
        return new CoordinatorAppointed(FILE, CHAIR, DAY);
    }

    private static AppointCoordinator toChair(ParticipantId who) {
        return new AppointCoordinator(who, TODAY, TODAY);
    }

    private static BringCoordinator toBring(String name, String account) {
        var person = name == null ? null : Sealed.fresh(new Person(name, null));
        var code = account == null ? null : Code.of(account);
        return new BringCoordinator(new Newcomer(CHAIR, Newcomer.COORDINATOR, person, code, TODAY), TODAY);
    }

    private static AppointPivot toPivot(ParticipantId who) {
        return new AppointPivot(who, TODAY, TODAY);
    }
}
