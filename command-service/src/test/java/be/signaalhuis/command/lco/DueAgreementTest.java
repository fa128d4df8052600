package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CLIENT;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentGiven;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.id;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.OverlegFixture.AS_COORDINATOR;
import static be.signaalhuis.command.testing.Refusals.stale;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock tells a file what it likes; the file notes it once for each day, and only while there is something to do. */
class DueAgreementTest {

    private static final AgreementId AGREED = new AgreementId(id(20));
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);
    private static final RemindOfAgreement REMIND = new RemindOfAgreement(AGREED, DUE, DUE.minusDays(3));
    private static final MarkAgreementOverdue MARK = new MarkAgreementOverdue(AGREED, DUE, DUE.plusDays(1));
    private static final AgreementReminderGiven REMINDED = new AgreementReminderGiven(FILE, AGREED, DUE);
    private static final AgreementFellOverdue OVERDUE = new AgreementFellOverdue(FILE, AGREED, DUE);

    @Test
    void canBeRemindedOfOnce() {
        Tried.after(events(opened(), made()), REMIND).does(REMINDED);
        Tried.after(events(opened(), made(), REMINDED), REMIND).isNoNews();
    }

    @Test
    void canBeOverdueOnce() {
        Tried.after(events(opened(), made()), MARK).does(OVERDUE);
        Tried.after(events(opened(), made(), REMINDED), MARK).does(OVERDUE);
        Tried.after(events(opened(), made(), OVERDUE), MARK).isNoNews();
    }

    @Test
    void canBeAgainForALaterDayAndNoMoreForTheOld() {
        var before = events(opened(), made(), REMINDED, OVERDUE, renewed());
        Tried.after(before, REMIND).isNoNews();
        Tried.after(before, MARK).isNoNews();
        Tried.after(before, new RemindOfAgreement(AGREED, LATER, LATER.minusDays(3)))
                .does(new AgreementReminderGiven(FILE, AGREED, LATER));
        Tried.after(before, new MarkAgreementOverdue(AGREED, LATER, LATER.plusDays(1)))
                .does(new AgreementFellOverdue(FILE, AGREED, LATER));
    }

    @Test
    void cannotBeRemindedOfAfterItsDayNorOverdueBefore() {
        Tried.after(events(opened(), made()), new RemindOfAgreement(AGREED, DUE, DUE))
                .does(REMINDED);
        Tried.after(events(opened(), made()), new RemindOfAgreement(AGREED, DUE, DUE.plusDays(1)))
                .isNoNews();
        Tried.after(events(opened(), made()), new MarkAgreementOverdue(AGREED, DUE, DUE))
                .isNoNews();
    }

    static Stream<OverlegEvent> ends() {
        return Stream.of(
                new AgreementDone(FILE, AGREED, DAY, null),
                new AgreementNotDone(FILE, AGREED, DAY, text("ziek")),
                new AgreementDropped(FILE, AGREED, DAY, text("niet meer nodig")),
                consentWithdrawn(),
                paused(),
                stopped(),
                closed());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void cannotBeEitherOnce(OverlegEvent end) {
        Tried.after(events(opened(), made(), end), REMIND).isNoNews();
        Tried.after(events(opened(), made(), end), MARK).isNoNews();
    }

    @Test
    void canBeAgainOnceItIsOpenAgainOrTheClientAgreesAgain() {
        var done = new AgreementDone(FILE, AGREED, DAY, null);
        Tried.after(events(opened(), made(), done, new AgreementReopened(FILE, AGREED, DAY, text("toch niet"))), MARK)
                .does(OVERDUE);
        Tried.after(events(opened(), made(), consentWithdrawn(), consentGiven(DAY)), MARK)
                .does(OVERDUE);
    }

    @Test
    void isNothingForAnAgreementThatNobodyMade() {
        Tried.after(events(opened()), REMIND).isNoNews();
        Tried.after(events(opened()), MARK).isNoNews();
    }

    @Test
    void doesNotMakeStaleWhatSomebodySawBefore() {
        var seen = new ChangeOverleg(FILE, 1L, new DropAgreement(AGREED, DAY, text("niet meer nodig"), DAY));
        OverlegFixture.file()
                .given(opened(), made(), REMINDED, OVERDUE)
                .when(seen, AS_COORDINATOR)
                .expectEvents(new AgreementDropped(FILE, AGREED, DAY, text("niet meer nodig")));
        OverlegFixture.file()
                .given(opened(), made(), REMINDED, renewed(), OVERDUE)
                .when(seen, AS_COORDINATOR)
                .expectException(stale(4));
    }

    private static AgreementMade made() {
        return new AgreementMade(
                FILE,
                AGREED,
                text("de huisbaas bellen"),
                new Executor(CLIENT, null),
                Code.of("HUISVESTING"),
                DUE,
                DAY,
                null,
                LISTS);
    }

    private static AgreementRenewed renewed() {
        return new AgreementRenewed(FILE, AGREED, LATER, DAY, text("later"));
    }
}
