package be.signaalhuis.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.proof.ledger.EventsInLog;
import be.signaalhuis.standalone.proof.ledger.Ledger;
import be.signaalhuis.standalone.proof.ledger.LedgerCheck;
import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.ViewsCheck;
import be.signaalhuis.standalone.proof.load.Complaints;
import be.signaalhuis.standalone.proof.load.Load;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.proof.processes.Waiting;
import java.time.Duration;

/** Everything that was sent to a deployment since its log was empty, and what has to be true of it. */
final class Evidence {

    private static final Duration CATCH_UP = Duration.ofSeconds(120);

    private final Deployment deployment;
    private final Ledger ledger = new Ledger();
    private final Complaints complaints = new Complaints();

    Evidence(Deployment deployment) {
        this.deployment = deployment;
    }

    Deployment deployment() {
        return deployment;
    }

    Ledger ledger() {
        return ledger;
    }

    Load load() {
        return new Load(deployment, ledger, complaints);
    }

    /** No client got an answer it should not get, and the log holds what the answers said. */
    void holds(String when) {
        assertThat(complaints.all()).as("answers, %s", when).isEmpty();
        var log = EventsInLog.all(deployment.database().superuser());
        assertThat(LedgerCheck.differences(ledger.entries(), log))
                .as("ledger and log, %s", when)
                .isEmpty();
    }

    /** Every view comes to have seen every event, once. */
    Duration viewsCatchUp() {
        var views = new ViewsCheck(deployment.database().superuser());
        return Waiting.until("every event is in the view, once", CATCH_UP, () -> views.eventsNotSeenOnce() == 0);
    }

    /** The rows of all views equal those that a query-service makes of the log alone. Ask without load. */
    long viewsEqualAFreshRebuild() throws Exception {
        viewsCatchUp();
        var views = new ViewsCheck(deployment.database().superuser());
        var query = deployment.query();
        query.kill();
        views.putAside();
        query.start();
        query.awaitReady();
        viewsCatchUp();
        Waiting.until(
                "the rebuilt views equal the live ones",
                CATCH_UP,
                () -> views.differencesFromAside().isEmpty());
        views.forgetAside();
        return views.rows();
    }

    String figures() {
        return "%d acknowledged, %d refused, %d never answered"
                .formatted(
                        ledger.acknowledged(),
                        ledger.count(Outcome.Refused.class::isInstance),
                        ledger.count(Outcome.Unknown.class::isInstance));
    }
}
