package be.signaalhuis.eventstore.actor;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds out who acts in this thread: whoever logged in, or whoever a background task works for. */
public final class Actors {

    private static final ThreadLocal<Actor> ON_BEHALF_OF = new ThreadLocal<>();

    private Actors() {}

    /** The actor, or an exception: nothing of ours runs anonymously. */
    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody acts in this thread"));
    }

    static Optional<Actor> find() {
        if (ON_BEHALF_OF.get() != null) {
            return Optional.of(ON_BEHALF_OF.get());
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication login
                ? Optional.of(login.actor())
                : Optional.empty();
    }

    /** Does work of a background task in the name of who asked for it. */
    public static void onBehalfOf(Actor actor, Runnable work) {
        ON_BEHALF_OF.set(actor);
        try {
            work.run();
        } finally {
            ON_BEHALF_OF.remove();
        }
    }
}
