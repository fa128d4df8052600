package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.command.testing.TestLog;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file with one agreement, as its events tell it, and what the deadlines added to it. */
final class AFamily {

    private static final CodeListVersion LISTS = CodeLists.current().version();
    private static final Code CLIENT = Code.of("CLIENT");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final OverlegId file = new OverlegId(UUID.randomUUID());
    private final AgreementId agreement = new AgreementId(UUID.randomUUID());
    private final TestLog log;

    private AFamily(TestLog log) {
        this.log = log;
    }

    static AFamily with(TestLog log, LocalDate due) {
        var family = new AFamily(log);
        family.append(family.opened());
        family.append(family.made(due));
        return family;
    }

    void append(OverlegEvent event) {
        var who = Map.of(
                MetaDataKeys.ACTOR, "lco",
                MetaDataKeys.ROLE, "lco",
                MetaDataKeys.ORGANISATION, "lco-71016",
                MetaDataKeys.MUNICIPALITY, "71016");
        log.append("Overleg", file.value(), who, List.of(event));
    }

    long reminders() {
        return log.count(file.value(), AgreementReminderGiven.class);
    }

    long overdue() {
        return log.count(file.value(), AgreementFellOverdue.class);
    }

    /** How many deadlines of its agreement are still to come. */
    long deadlines() {
        return log.tasksOf(agreement + "@");
    }

    AgreementId agreement() {
        return agreement;
    }

    private LocalClientOverlegOpened opened() {
        return new LocalClientOverlegOpened(
                file,
                Code.of("71016"),
                null,
                DAY,
                Sealed.fresh(new Client("Els Peeters", null)),
                null,
                null,
                new Request(Code.of("CAW"), DAY, List.of(Code.of("INKOMEN")), 4, null),
                new Consent(DAY, CLIENT),
                LISTS);
    }

    private AgreementMade made(LocalDate due) {
        return new AgreementMade(
                file,
                agreement,
                Sealed.fresh("de huisbaas bellen"),
                new Executor(CLIENT, null),
                Code.of("HUISVESTING"),
                due,
                DAY,
                null,
                LISTS);
    }

    AgreementRenewed renewed(LocalDate due) {
        return new AgreementRenewed(file, agreement, due, DAY, null);
    }

    AgreementReopened reopened() {
        return new AgreementReopened(file, agreement, DAY, null);
    }

    AgreementDone done() {
        return new AgreementDone(file, agreement, DAY, null);
    }

    AgreementNotDone notDone() {
        return new AgreementNotDone(file, agreement, DAY, null);
    }

    AgreementDropped dropped() {
        return new AgreementDropped(file, agreement, DAY, null);
    }

    ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(file, DAY, CLIENT, null, LISTS);
    }

    ConsentGiven givenAgain() {
        return new ConsentGiven(file, new Consent(DAY, CLIENT), LISTS);
    }

    OverlegPaused paused() {
        return new OverlegPaused(file, DAY, null, null);
    }

    OverlegResumed resumed() {
        return new OverlegResumed(file, DAY);
    }

    OverlegStoppedByClient stopped() {
        return new OverlegStoppedByClient(file, DAY, null);
    }

    LocalClientOverlegClosed closed() {
        return new LocalClientOverlegClosed(file, DAY, Code.of("DOELEN_BEREIKT"), null, LISTS);
    }
}
