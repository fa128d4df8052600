package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.SISTER;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.id;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.CLIENT_SEAT;
import static be.signaalhuis.command.lco.AtTheTable.MEETING;
import static be.signaalhuis.command.lco.AtTheTable.OTHER;
import static be.signaalhuis.command.lco.AtTheTable.chairs;
import static be.signaalhuis.command.lco.AtTheTable.client;
import static be.signaalhuis.command.lco.AtTheTable.held;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.lco.AtTheTable.planned;
import static be.signaalhuis.command.lco.AtTheTable.sister;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the table sat: when, of which kind, and who was there. */
class HoldingAMeetingTest {

    private static final ParticipantId NEW = new ParticipantId(id(6));

    @Test
    void aMeetingCanBeHeldWithoutAPlanAndTheFirstIsTheFirst() {
        Tried.after(events(opened()), toHold(MEETING, TODAY, "LCO_MET_CLIENT"))
                .does(held(MEETING, TODAY, "LCO_MET_CLIENT", true));
        Tried.after(events(opened(), held()), toHold(OTHER, TODAY, "LCO_ZONDER_CLIENT"))
                .does(held(OTHER, TODAY, "LCO_ZONDER_CLIENT", false));
    }

    @Test
    void aPlannedMeetingCanBeHeldOnAnotherDayThanPlanned() {
        var change = new HoldMeeting(MEETING, true, TODAY, Code.of("HULPVERLENINGSOVERLEG"), sat(WORKER), null, TODAY);
        Tried.after(events(opened(), helps(), planned(MEETING, DAY)), change)
                .does(held(MEETING, TODAY, "HULPVERLENINGSOVERLEG", true, WORKER));
    }

    @Test
    void onlyAMeetingThatIsPlannedCanBeHeldAsPlanned() {
        var change = new HoldMeeting(MEETING, true, TODAY, Code.of("LCO_MET_CLIENT"), List.of(), null, TODAY);
        Tried.after(events(opened()), change).isRefused(badInput("meeting", "meetingUnknown"));
        Tried.after(events(opened(), held()), change).isRefused(conflict("meetingNotPlanned"));
        var off = new MeetingCancelled(FILE, MEETING, text("ziek"));
        Tried.after(events(opened(), planned(MEETING, TODAY), off), change).isRefused(conflict("meetingNotPlanned"));
    }

    @Test
    void theSameMeetingAgainIsNoNews() {
        Tried.after(events(opened(), held()), toHold(OTHER, DAY, "LCO_MET_CLIENT"))
                .isNoNews();
    }

    @Test
    void theTableSitsOnceADayAndNotInTheFutureNorBeforeItsFile() {
        cannot(OTHER, DAY, "LCO_ZONDER_CLIENT", List.of(), "heldOn", "meetingOnThatDay");
        cannot(OTHER, TODAY.plusDays(1), "LCO_MET_CLIENT", List.of(), "heldOn", "dateInFuture");
        cannot(OTHER, DAY.minusDays(1), "LCO_MET_CLIENT", List.of(), "heldOn", "dateBefore");
        cannot(OTHER, null, "KOFFIE", List.of(), "heldOn", "required", "type", "codeUnknown");
        var nothing = new HoldMeeting(OTHER, false, null, null, List.of(), null, TODAY);
        Tried.after(events(opened()), nothing).isRefused(badInput("heldOn", "required", "type", "required"));
    }

    @Test
    void whoComesToTheTableThereGetsAPlaceAtIt() {
        var comes = new ParticipantJoined(
                FILE, NEW, Code.of("HULPVERLENER"), Sealed.fresh(new Person("Jo Maes", null)), null, TODAY, LISTS);
        Tried.after(events(opened(), helps()), toHold(TODAY, sits(WORKER), comes("HULPVERLENER", "Jo Maes")))
                .does(comes, held(OTHER, TODAY, "LCO_MET_CLIENT", true, WORKER, NEW));
    }

    @Test
    void whoSatThereAlreadyIsNoNewcomer() {
        var unnamed = new Attendant(null, new Newcomer(NEW, AnOverleg.CLIENT, null, null, TODAY));
        Tried.after(events(opened(), client(), sister()), toHold(TODAY, comes("GEZINSLID", "Mia Peeters"), unnamed))
                .does(held(OTHER, TODAY, "LCO_MET_CLIENT", true, SISTER, CLIENT_SEAT));
    }

    @Test
    void nobodyIsThereTwiceUnknownOrUnnamed() {
        cannot(
                OTHER,
                TODAY,
                "LCO_MET_CLIENT",
                Arrays.asList(sits(WORKER), sits(WORKER), sits(CHAIR), null, comes(null, null)),
                "participants[1]",
                "participantTwice",
                "participants[2]",
                "participantUnknown",
                "participants[3]",
                "required",
                "participants[4].role",
                "required",
                "participants[4].name",
                "required");
        cannot(
                OTHER,
                TODAY,
                "LCO_MET_CLIENT",
                List.of(comes("TOLK", "Jo"), comes("TOLK", "Jo")),
                "participants[1]",
                "participantTwice");
        Tried.after(events(opened()), toHold(TODAY, comes("CLIENT", "Els"), comes("CLIENT", "Els Peeters")))
                .isRefused(badInput("participants[1]", "participantTwice"));
    }

    @Test
    void whoLeftWasThereUntilThatDay() {
        var gone = new ParticipantLeft(FILE, WORKER, DAY.plusDays(1), null);
        Tried.after(events(opened(), helps(), gone), toHold(DAY, sits(WORKER)))
                .does(held(OTHER, DAY, "LCO_MET_CLIENT", true, WORKER));
        Tried.after(events(opened(), helps(), gone), toHold(TODAY, sits(WORKER)))
                .isRefused(badInput("participants[0]", "participantUnknown"));
    }

    @Test
    void whoChairsCannotComeAsAHelper() {
        var appointed = new CoordinatorAppointed(FILE, CHAIR, DAY);
        Tried.after(events(opened(), chairs(), appointed), toHold(TODAY, comes("HULPVERLENER", "An Claes")))
                .isRefused(conflict("coordinatorIsHelper"));
        Tried.after(events(opened(), client()), toHold(TODAY, comes("CLIENT", "Iemand Anders")))
                .isRefused(conflict("clientAtTable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LCO_ZONDER_CLIENT", "HULPVERLENINGSOVERLEG"})
    void theClientIsNotAtAMeetingWithoutThem(String type) {
        cannot(OTHER, TODAY, type, sat(WORKER, CLIENT_SEAT), "participants[1]", "clientNotAtThisType");
        cannot(OTHER, TODAY, type, List.of(comes("CLIENT", "Els")), "participants[0]", "clientNotAtThisType");
        Tried.after(events(opened(), helps()), toHold(OTHER, TODAY, type, sits(WORKER)))
                .does(held(OTHER, TODAY, type, true, WORKER));
    }

    @Test
    void aFamilyConferenceIsWithTheFamilysNetwork() {
        var type = "EIGEN_KRACHT_CONFERENTIE";
        cannot(OTHER, TODAY, type, sat(WORKER, CLIENT_SEAT), "participants", "networkMissing");
        Tried.after(events(opened(), sister(), helps()), toHold(OTHER, TODAY, type, sits(SISTER), sits(WORKER)))
                .does(held(OTHER, TODAY, type, true, SISTER, WORKER));
        Tried.after(events(opened()), toHold(OTHER, TODAY, type)).does(held(OTHER, TODAY, type, true));
    }

    @Test
    void noMoreThanAHundredSitAtATable() {
        var many = new Attendant[101];
        Arrays.setAll(
                many,
                nr -> new Attendant(
                        null,
                        new Newcomer(
                                new ParticipantId(id(200 + nr)),
                                Code.of("TOLK"),
                                Sealed.fresh(new Person("T" + nr, null)),
                                null,
                                TODAY)));
        cannot(OTHER, TODAY, "LCO_MET_CLIENT", Arrays.asList(many), "participants", "tooMany");
    }

    @Test
    void aHeldMeetingCanBeCorrectedAndStaysTheFirst() {
        var before = events(opened(), helps(), held());
        Tried.after(before, correct(TODAY, "HULPVERLENINGSOVERLEG", List.of(WORKER)))
                .does(corrected(TODAY, "HULPVERLENINGSOVERLEG", true, WORKER));
        Tried.after(before, correct(null, "LCO_ZONDER_CLIENT", null)).does(corrected(DAY, "LCO_ZONDER_CLIENT", true));
        Tried.after(before, correct(DAY, null, List.of())).isNoNews();
    }

    @Test
    void aMeetingOfARegisterCanBeCorrectedBeforeItsFileIsCompleted() {
        var before = events(imported(), held(MEETING, DAY.minusYears(10), "LCO_MET_CLIENT", false));
        Tried.after(before, correct(DAY, null, null)).does(corrected(DAY, "LCO_MET_CLIENT", false));
    }

    @Test
    void aCorrectionObeysTheRulesOfAMeetingAndSaysWhy() {
        var before = events(opened(), client(), helps(), held(), held(OTHER, TODAY, "LCO_MET_CLIENT", false));
        Tried.after(before, new CorrectMeeting(MEETING, null, TODAY, Code.of("KOFFIE"), List.of(SISTER), TODAY))
                .isRefused(badInput(
                        "reason", "required",
                        "heldOn", "meetingOnThatDay",
                        "type", "codeUnknown",
                        "participants[0]", "participantUnknown"));
        Tried.after(before, correct(null, "LCO_ZONDER_CLIENT", List.of(CLIENT_SEAT)))
                .isRefused(badInput("participants[0]", "clientNotAtThisType"));
        Tried.after(before, correct(null, "EIGEN_KRACHT_CONFERENTIE", List.of(WORKER)))
                .isRefused(badInput("participants", "networkMissing"));
    }

    @Test
    void onlyAMeetingThatSatCanBeCorrected() {
        Tried.after(events(opened()), correct(DAY, null, null)).isRefused(unknown());
        Tried.after(events(opened(), planned(MEETING, TODAY)), correct(DAY, null, null))
                .isRefused(conflict("meetingNotHeld"));
    }

    private static Attendant sits(ParticipantId who) {
        return new Attendant(who, null);
    }

    private static List<Attendant> sat(ParticipantId... who) {
        return Arrays.stream(who).map(HoldingAMeetingTest::sits).toList();
    }

    private static Attendant comes(String role, String name) {
        var person = name == null ? null : Sealed.fresh(new Person(name, null));
        return new Attendant(null, new Newcomer(NEW, role == null ? null : Code.of(role), person, null, TODAY));
    }

    private static HoldMeeting toHold(LocalDate day, Attendant... who) {
        return toHold(OTHER, day, "LCO_MET_CLIENT", who);
    }

    private static HoldMeeting toHold(MeetingId meeting, LocalDate day, String type, Attendant... who) {
        return new HoldMeeting(meeting, false, day, Code.of(type), List.of(who), null, TODAY);
    }

    private static CorrectMeeting correct(LocalDate day, String type, List<ParticipantId> who) {
        return new CorrectMeeting(MEETING, text("vergist"), day, type == null ? null : Code.of(type), who, TODAY);
    }

    private static MeetingCorrected corrected(LocalDate day, String type, boolean first, ParticipantId... who) {
        return new MeetingCorrected(FILE, MEETING, text("vergist"), day, Code.of(type), first, List.of(who), LISTS);
    }

    private static void cannot(
            MeetingId meeting, LocalDate day, String type, List<Attendant> who, String... fieldsAndCodes) {
        var change = new HoldMeeting(meeting, false, day, Code.of(type), who, null, TODAY);
        Tried.after(events(opened(), client(), helps(), held()), change).isRefused(badInput(fieldsAndCodes));
    }
}
