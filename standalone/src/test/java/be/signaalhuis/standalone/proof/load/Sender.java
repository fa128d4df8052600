package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Ledger;
import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.Sent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends a command, keeps the ledger, and sends again what came with a key until somebody knows what became of it. */
final class Sender {

    private static final long PAUSE = 50_000_000L;
    private static final long PATIENCE = 180_000_000_000L;

    private final Desk desk;
    private final Supplier<URI> service;
    private final Ledger ledger;
    private final Complaints complaints;
    private final Latencies latencies;

    Sender(Desk desk, Supplier<URI> service, Ledger ledger, Complaints complaints, Latencies latencies) {
        this.desk = desk;
        this.service = service;
        this.ledger = ledger;
        this.complaints = complaints;
        this.latencies = latencies;
    }

    /** Returns what became of it, and has written it down. */
    Outcome send(Sent sent) throws InterruptedException {
        ledger.send(sent);
        var outcome = once(sent, service.get());
        if (outcome instanceof Outcome.Unknown && sent.isRepeatable()) {
            outcome = settle(sent);
        }
        ledger.answered(sent, outcome);
        return outcome;
    }

    private Outcome settle(Sent sent) throws InterruptedException {
        long start = System.nanoTime();
        Outcome outcome;
        do {
            LockSupport.parkNanos(PAUSE);
            outcome = once(sent, service.get());
            if (System.nanoTime() - start > PATIENCE) {
                complaints.add("never settled: " + sent + " " + outcome);
                return new Outcome.Unknown("never settled");
            }
        } while (!isSettled(outcome));
        return outcome;
    }

    /** That the store is gone is said of the repetition; of the first attempt it says nothing. */
    private static boolean isSettled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Acknowledged done -> true;
            case Outcome.Refused no -> !no.isForNow();
            case Outcome.Unknown unknown -> false;
        };
    }

    /** One attempt at one service. */
    Outcome once(Sent sent, URI at) throws InterruptedException {
        long start = System.nanoTime();
        try {
            var answer = desk.send(at, sent);
            complainAbout(sent, answer);
            return Answers.of(sent, answer);
        } catch (ConnectException notConnected) {
            return Outcome.Refused.NOT_CONNECTED;
        } catch (IOException broken) {
            return new Outcome.Unknown(broken.getClass().getSimpleName());
        } finally {
            latencies.took(System.nanoTime() - start);
        }
    }

    private void complainAbout(Sent sent, HttpResponse<String> answer) {
        var complaint =
                switch (answer.statusCode()) {
                    case 200, 201, 412 -> null;
                    case 409 -> sent.reference() != null ? null : "a conflict that cannot be";
                    case 503 -> Answers.complaintAbout(answer);
                    default -> "an answer that nobody should get";
                };
        if (complaint != null) {
            complaints.add(complaint + ": " + sent + " " + answer.statusCode() + " " + answer.body());
        }
    }
}
