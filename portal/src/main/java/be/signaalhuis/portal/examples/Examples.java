package be.signaalhuis.portal.examples;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the command-service offers to show how it works. */
@Component
class Examples {

    static final String OFFER = "/v1/demonstration-data";

    private final Commands commands;

    Examples(Commands commands) {
        this.commands = commands;
    }

    /** @param task null while nobody asked for it */
    record Register(String kind, UUID task) {}

    record Offer(List<Register> registers) {}

    /** How far one of them is. */
    record Taking(UUID id, String kind, String state, int rows, int done, int accepted, int unchanged, int rejected) {

        boolean hasEnded() {
            return !state.equals("QUEUED") && !state.equals("RUNNING");
        }
    }

    /** Empty where this installation offers none. */
    Optional<Offer> offered() {
        try {
            return Optional.of(commands.ask(Offer.class, OFFER));
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Asked again, the same tasks. */
    List<Register> take() {
        return commands.start(Offer.class, OFFER).registers();
    }

    Taking taking(UUID task) {
        return commands.task(Taking.class, task);
    }
}
