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
    private static final Outcome.Refused UNREACHED = new Outcome.Refused(0, "notConnected");

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

    /** What became of it, and the version that a refusal told, or -1. */
    record Result(Outcome outcome, long toldVersion) {}

    Result send(Sent sent, String reference) throws InterruptedException {
        ledger.send(sent);
        var result = once(sent, reference);
        if (result.outcome() instanceof Outcome.Unknown && sent.isRepeatable()) {
            result = settle(sent, reference);
        }
        ledger.answered(sent, result.outcome());
        return result;
    }

    private Result settle(Sent sent, String reference) throws InterruptedException {
        long start = System.nanoTime();
        Result result;
        do {
            LockSupport.parkNanos(PAUSE);
            result = once(sent, reference);
            if (System.nanoTime() - start > PATIENCE) {
                complaints.add("never settled: " + sent + " " + result.outcome());
                return new Result(new Outcome.Unknown("never settled"), -1);
            }
        } while (!isSettled(result.outcome()));
        return result;
    }

    /** That the store is gone is said of the repetition; of the first attempt it says nothing. */
    private static boolean isSettled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Acknowledged done -> true;
            case Outcome.Refused no -> no.status() >= 400 && no.status() < 500;
            case Outcome.Unknown unknown -> false;
        };
    }

    private Result once(Sent sent, String reference) throws InterruptedException {
        long start = System.nanoTime();
        try {
            return result(sent, desk.send(service.get(), sent, reference));
        } catch (ConnectException notConnected) {
            return new Result(UNREACHED, -1);
        } catch (IOException broken) {
            return new Result(new Outcome.Unknown(broken.getClass().getSimpleName()), -1);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            latencies.took(System.nanoTime() - start);
        }
    }

    private Result result(Sent sent, HttpResponse<String> answer) {
        var outcome = Answers.of(sent, answer);
        var told = Answers.currentVersion(answer);
        var complaint =
                switch (answer.statusCode()) {
                    case 200, 201 -> null;
                    case 412 -> told > sent.seen() ? null : "stale, although nobody was ahead, who told " + told;
                    case 409 -> sent.file() == null ? null : "a conflict that cannot be";
                    case 503 -> Answers.complaintAbout(answer);
                    default -> "an answer that nobody should get";
                };
        if (complaint != null) {
            complaints.add(complaint + ": " + sent + " " + answer.statusCode() + " " + answer.body());
        }
        return new Result(outcome, told);
    }
}
