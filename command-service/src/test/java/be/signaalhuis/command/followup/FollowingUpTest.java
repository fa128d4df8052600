package be.signaalhuis.command.followup;

import static be.signaalhuis.command.followup.Met.DAY;
import static be.signaalhuis.command.followup.Met.ITEM;
import static be.signaalhuis.command.followup.Met.OTHER_SIGNAL;
import static be.signaalhuis.command.followup.Met.SIGNAL;
import static be.signaalhuis.command.followup.Met.TODAY;
import static be.signaalhuis.command.followup.Met.done;
import static be.signaalhuis.command.followup.Met.dropped;
import static be.signaalhuis.command.followup.Met.noted;
import static be.signaalhuis.command.followup.Met.reopened;
import static be.signaalhuis.command.followup.Met.text;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.FollowUpSignalsLinked;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Action points, agreements and recommendations, until they are done or dropped. */
class FollowingUpTest {

    private static final Map<String, String> AS_POLICY =
            Map.of(MetaDataKeys.MUNICIPALITY, "71016", MetaDataKeys.ROLE, "policy");

    private final FixtureConfiguration<FollowUpItem> fixture = FollowUpFixture.of(FollowUpItem.class);

    @ParameterizedTest
    @ValueSource(strings = {"ACTIEPUNT", "AFSPRAAK", "AANBEVELING"})
    void canBeNotedOutsideAMeeting(String kind) {
        fixture.givenNoPriorActivity()
                .when(toNote(kind, DAY, "meer licht", "JEUGD", null), AS_GENK)
                .expectEvents(noted(kind));
    }

    @Test
    void cannotBeNotedWithoutTextOrOwner() {
        fixture.givenNoPriorActivity()
                .when(toNote("ACTIEPUNT", DAY, null, null, null), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("text", "required", "owner", "required"));
    }

    @Test
    void cannotBeDueBeforeItWasNotedNorNotedInTheFuture() {
        fixture.givenNoPriorActivity()
                .when(toNote("ACTIEPUNT", DAY, "meer licht", "JEUGD", DAY.minusDays(1)), AS_GENK)
                .expectException(badInput("due", "dateBefore"));
        FollowUpFixture.of(FollowUpItem.class)
                .givenNoPriorActivity()
                .when(toNote("ACTIEPUNT", TODAY.plusDays(1), "meer licht", "JEUGD", TODAY.plusYears(11)), AS_GENK)
                .expectException(badInput("notedOn", "dateInFuture", "due", "dateTooFar"));
    }

    @Test
    void cannotBeOwnedByAServiceThatDoesNotExist() {
        fixture.givenNoPriorActivity()
                .when(toNote("ACTIEPUNT", DAY, "meer licht", "BESTAAT_NIET", null), AS_GENK)
                .expectException(badInput("owner", "codeUnknown"));
    }

    @Test
    void canBeLinkedToMoreSignalsEachOnce() {
        fixture.given(noted("ACTIEPUNT"))
                .when(toLink(0, SIGNAL, OTHER_SIGNAL), AS_GENK)
                .expectEvents(new FollowUpSignalsLinked(ITEM, List.of(OTHER_SIGNAL)));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"))
                .when(toLink(0, SIGNAL), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotBeLinkedOnceItIsDropped() {
        fixture.given(noted("ACTIEPUNT"), dropped(DAY))
                .when(toLink(1, OTHER_SIGNAL), AS_GENK)
                .expectException(conflict("itemDropped"));
    }

    @Test
    void canBeDoneOnceAndSayingItAgainIsNoError() {
        fixture.given(noted("ACTIEPUNT"))
                .when(toFinish(0, DAY, "gelukt"), AS_GENK)
                .expectEvents(done(DAY, "gelukt"));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"), done(DAY, "gelukt"))
                .when(toFinish(1, DAY, "gelukt"), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"), done(DAY, "gelukt"))
                .when(toFinish(1, TODAY, "gelukt"), AS_GENK)
                .expectException(conflict("itemDone"));
    }

    @Test
    void cannotBeDoneBeforeItWasNotedNorInTheFuture() {
        fixture.given(noted("ACTIEPUNT"))
                .when(toFinish(0, DAY.minusDays(1), null), AS_GENK)
                .expectException(badInput("doneOn", "dateBefore"));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"))
                .when(toFinish(0, TODAY.plusDays(1), null), AS_GENK)
                .expectException(badInput("doneOn", "dateInFuture"));
    }

    @Test
    void canBeDroppedWithAReasonOnly() {
        fixture.given(noted("AFSPRAAK"))
                .when(new DropFollowUpItem(ITEM, 0, DAY, text("niet meer nodig"), TODAY), AS_GENK)
                .expectEvents(dropped(DAY));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("AFSPRAAK"))
                .when(new DropFollowUpItem(ITEM, 0, DAY, null, TODAY), AS_GENK)
                .expectException(badInput("reason", "required"));
    }

    @Test
    void cannotBeDroppedOnceItIsDone() {
        fixture.given(noted("AFSPRAAK"), done(DAY, null))
                .when(new DropFollowUpItem(ITEM, 1, DAY, text("niet meer nodig"), TODAY), AS_GENK)
                .expectException(conflict("itemDone"));
    }

    @Test
    void canBeReopenedAndDoneAgain() {
        fixture.given(noted("ACTIEPUNT"), done(DAY, null))
                .when(toReopen(1, DAY), AS_GENK)
                .expectEvents(reopened(DAY));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"), done(DAY, null), reopened(DAY))
                .when(toFinish(2, TODAY, null), AS_GENK)
                .expectEvents(done(TODAY, null));
    }

    @Test
    void cannotBeReopenedWhileItIsOpenNorBeforeItEnded() {
        fixture.given(noted("ACTIEPUNT")).when(toReopen(0, DAY), AS_GENK).expectException(conflict("itemOpen"));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("ACTIEPUNT"), dropped(DAY.plusDays(2)))
                .when(toReopen(1, DAY), AS_GENK)
                .expectException(badInput("reopenedOn", "dateBefore"));
    }

    @Test
    void policyHasToDoWithActionPointsAndRecommendationsNotWithAgreements() {
        fixture.given(noted("AANBEVELING"))
                .when(toFinish(0, DAY, null), AS_POLICY)
                .expectEvents(done(DAY, null));
        FollowUpFixture.of(FollowUpItem.class)
                .given(noted("AFSPRAAK"))
                .when(toFinish(0, DAY, null), AS_POLICY)
                .expectNoEvents()
                .expectException(unknown());
    }

    @Test
    void isNotThereForAnotherMunicipality() {
        fixture.given(noted("ACTIEPUNT")).when(toFinish(0, DAY, null), AS_AS).expectException(unknown());
    }

    private static NoteFollowUpItem toNote(String kind, LocalDate notedOn, String text, String owner, LocalDate due) {
        var code = owner == null ? null : Code.of(owner);
        var item = new FollowUp(Code.of(kind), notedOn, text(text), code, due, null, List.of(SIGNAL), null);
        return new NoteFollowUpItem(ITEM, item, TODAY);
    }

    private static LinkFollowUpSignals toLink(long version, SignalId... signals) {
        return new LinkFollowUpSignals(ITEM, version, List.of(signals));
    }

    private static FinishFollowUpItem toFinish(long version, LocalDate day, String note) {
        return new FinishFollowUpItem(ITEM, version, day, text(note), TODAY);
    }

    private static ReopenFollowUpItem toReopen(long version, LocalDate day) {
        return new ReopenFollowUpItem(ITEM, version, day, text("toch nodig"), TODAY);
    }
}
