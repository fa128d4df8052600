package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.AGREEMENT;
import static be.signaalhuis.command.lco.AtTheTable.BO;
import static be.signaalhuis.command.lco.AtTheTable.chairs;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.lco.AtTheTable.made;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.ParticipantLeft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An agreement is done, not done, given a later day, dropped or opened again. */
class WhatBecameOfAnAgreementTest {

    private static final Object[] AGREED = events(opened(), helps(), made(BO));
    private static final FinishAgreement FINISH = new FinishAgreement(AGREEMENT, TODAY, text("gelukt"), TODAY);
    private static final FindAgreementNotDone FAIL = new FindAgreementNotDone(AGREEMENT, TODAY, text("ziek"), TODAY);
    private static final DropAgreement DROP = new DropAgreement(AGREEMENT, TODAY, text("hoeft niet"), TODAY);
    private static final ReopenAgreement REOPEN = new ReopenAgreement(AGREEMENT, text("toch niet"), TODAY);
    private static final LocalDate LATER = made(BO).due().plusDays(7);
    private static final AgreementDone DONE = new AgreementDone(FILE, AGREEMENT, TODAY, text("gelukt"));
    private static final AgreementNotDone NOT_DONE = new AgreementNotDone(FILE, AGREEMENT, TODAY, text("ziek"));
    private static final AgreementDropped DROPPED = new AgreementDropped(FILE, AGREEMENT, TODAY, text("hoeft niet"));
    private static final AgreementReopened REOPENED = new AgreementReopened(FILE, AGREEMENT, TODAY, text("toch niet"));
    private static final AgreementRenewed RENEWED =
            new AgreementRenewed(FILE, AGREEMENT, LATER, TODAY, text("vakantie"));

    @Test
    void anOpenAgreementCanComeToEachOfItsEnds() {
        Tried.after(AGREED, FINISH).does(DONE);
        Tried.after(AGREED, FAIL).does(NOT_DONE);
        Tried.after(AGREED, DROP).does(DROPPED);
        Tried.after(and(RENEWED), FINISH).does(DONE);
        Tried.after(and(paused()), FINISH).does(DONE);
    }

    @Test
    void theSameEndAgainIsNoNews() {
        Tried.after(and(DONE), FINISH).isNoNews();
        Tried.after(and(NOT_DONE), FAIL).isNoNews();
        Tried.after(and(DROPPED), DROP).isNoNews();
    }

    @Test
    void anAgreementThatEndedDoesNotEndOtherwise() {
        for (var end : events(DONE, NOT_DONE, DROPPED)) {
            var other = new FinishAgreement(AGREEMENT, DAY, null, TODAY);
            for (var change : List.of(other, renew(LATER), new DropAgreement(AGREEMENT, DAY, text("x"), TODAY))) {
                Tried.after(and(end), change).isRefused(conflict("agreementEnded"));
            }
            Tried.after(and(end), new FindAgreementNotDone(AGREEMENT, DAY, text("x"), TODAY))
                    .isRefused(conflict("agreementEnded"));
            Tried.after(and(end), reword("anders", null, null)).isRefused(conflict("agreementEnded"));
        }
    }

    @Test
    void anEndIsNotBeforeTheAgreementNorTomorrowAndSaysWhy() {
        var early = DAY.minusDays(1);
        var later = TODAY.plusDays(1);
        Tried.after(AGREED, new FinishAgreement(AGREEMENT, early, text(" "), TODAY))
                .isRefused(badInput("doneOn", "dateBefore", "note", "blank"));
        Tried.after(AGREED, new FinishAgreement(AGREEMENT, later, null, TODAY))
                .isRefused(badInput("doneOn", "dateInFuture"));
        Tried.after(AGREED, new FindAgreementNotDone(AGREEMENT, early, null, TODAY))
                .isRefused(badInput("reason", "required", "foundOn", "dateBefore"));
        Tried.after(AGREED, new DropAgreement(AGREEMENT, later, null, TODAY))
                .isRefused(badInput("reason", "required", "droppedOn", "dateInFuture"));
    }

    @Test
    void anAgreementCanGetALaterDayAndNoEarlierOne() {
        Tried.after(AGREED, renew(LATER)).does(RENEWED);
        Tried.after(and(paused()), renew(LATER)).does(RENEWED);
        Tried.after(and(RENEWED), renew(LATER)).isNoNews();
        for (var day : List.of(made(BO).due(), DAY)) {
            Tried.after(AGREED, renew(day)).isRefused(badInput("due", "dueNotLater"));
        }
        Tried.after(and(RENEWED), renew(LATER.minusDays(1))).isRefused(badInput("due", "dueNotLater"));
        Tried.after(AGREED, new RenewAgreement(AGREEMENT, null, null, TODAY))
                .isRefused(badInput("reason", "required", "due", "required"));
        Tried.after(AGREED, renew(TODAY.plusYears(11))).isRefused(badInput("due", "dateTooFar"));
    }

    @Test
    void anAgreementThatEndedCanBeOpenedAgainAndEndAgain() {
        for (var end : events(DONE, NOT_DONE, DROPPED)) {
            Tried.after(and(end), REOPEN).does(REOPENED);
            Tried.after(and(end, REOPENED), REOPEN).isNoNews();
            Tried.after(and(end, REOPENED), FINISH).does(DONE);
        }
        Tried.after(AGREED, REOPEN).isRefused(conflict("agreementOpen"));
        Tried.after(and(DONE), new ReopenAgreement(AGREEMENT, null, TODAY)).isRefused(badInput("reason", "required"));
    }

    @Test
    void anAgreementCanBeSaidBetter() {
        var before = events(opened(), helps(), chairs(), made(BO));
        Tried.after(before, reword("anders", "COORDINATOR", "TAAL"))
                .does(reworded("anders", new Executor(Code.of("COORDINATOR"), CHAIR), "TAAL"));
        Tried.after(before, reword("anders", null, null)).does(reworded("anders", BO, "SCHULDEN_BUDGET"));
        Tried.after(before, reword("een afbetaalplan vragen", WORKER.toString(), "SCHULDEN_BUDGET"))
                .isNoNews();
        Tried.after(before, reword(null, null, null)).isNoNews();
    }

    @Test
    void betterWordsAreReadableOfSomebodyAtTheTableAndSayWhy() {
        Tried.after(AGREED, new RewordAgreement(AGREEMENT, null, text(" "), "TOLK", Code.of("ARMOEDE"), TODAY))
                .isRefused(badInput(
                        "reason",
                        "required",
                        "text",
                        "blank",
                        "lifeDomain",
                        "codeUnknown",
                        "executor",
                        "executorUnknown"));
    }

    @Test
    void whoLeftKeepsWhatTheyAgreedUntilSomebodySaysOtherwise() {
        var gone = new ParticipantLeft(FILE, WORKER, TODAY, null);
        Tried.after(and(gone), reword("anders", null, null)).does(reworded("anders", BO, "SCHULDEN_BUDGET"));
        Tried.after(and(gone), reword("anders", "HULPVERLENER", null))
                .isRefused(badInput("executor", "executorUnknown"));
    }

    @Test
    void onceTheClientAgreesNoMoreAnAgreementCanOnlyBeDropped() {
        Tried.after(and(consentWithdrawn()), DROP).does(DROPPED);
        for (var change : List.of(FINISH, FAIL, renew(LATER), reword("x", null, null))) {
            Tried.after(and(consentWithdrawn()), change).isRefused(conflict("consentWithdrawn"));
        }
    }

    @Test
    void anAgreementOfNobodyIsUnknown() {
        for (var change : List.of(FINISH, FAIL, DROP, REOPEN, renew(LATER), reword("x", null, null))) {
            Tried.after(events(opened()), change).isRefused(unknown());
        }
    }

    private static Object[] and(Object... more) {
        return Stream.concat(Arrays.stream(AGREED), Arrays.stream(more)).toArray();
    }

    private static RenewAgreement renew(LocalDate due) {
        return new RenewAgreement(AGREEMENT, due, text("vakantie"), TODAY);
    }

    private static RewordAgreement reword(String text, String executor, String domain) {
        return new RewordAgreement(
                AGREEMENT, text("vergist"), text(text), executor, domain == null ? null : Code.of(domain), TODAY);
    }

    private static AgreementReworded reworded(String text, Executor by, String domain) {
        return new AgreementReworded(FILE, AGREEMENT, text(text), by, Code.of(domain), text("vergist"), LISTS);
    }
}
