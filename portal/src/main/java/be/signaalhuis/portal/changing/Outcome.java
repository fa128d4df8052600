package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.calls.Receipt;
import be.signaalhuis.portal.calls.Refusal;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.client.ResourceAccessException;

/** How it went with a change that was sent. */
public sealed interface Outcome {

    /** @param version from now on */
    record Done(UUID id, long version) implements Outcome {}

    /** Something that was filled in is not accepted. */
    record Wrong(Problem problem) implements Outcome {}

    /**
     * Somebody else was first.
     *
     * @param version by now
     */
    record Stale(long version) implements Outcome {}

    /**
     * It stands where this cannot be done.
     *
     * @param reason in the reader's language
     */
    record Barred(String reason) implements Outcome {}

    /** Whether it happened is unknown: the same may be sent again. */
    record Unreachable() implements Outcome {}

    /** The page was sent before, and said something else then. */
    record SentBefore() implements Outcome {}

    /** How it went with a command, whatever the answer. */
    static Outcome of(Supplier<Receipt> command) {
        try {
            var receipt = command.get();
            return new Done(receipt.id(), receipt.version());
        } catch (ResourceAccessException away) {
            return new Unreachable();
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static Outcome refused(Refusal refusal) {
        var problem = refusal.problem();
        return switch (refusal.status()) {
            case 412 -> new Stale(problem.currentVersion() == null ? 0 : problem.currentVersion());
            case 422 -> new SentBefore();
            case 429, 500, 502, 503, 504 -> new Unreachable();
            case 409 -> new Barred(problem.detail());
            default -> {
                if (!refusal.isAboutInput() || problem.issues().isEmpty()) {
                    throw refusal;
                }
                yield new Wrong(problem);
            }
        };
    }
}
