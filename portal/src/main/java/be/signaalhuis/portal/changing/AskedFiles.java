package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Asks for files, and knows whether they are old. */
public abstract class AskedFiles<F extends Versioned> {

    private static final int TURNS = 3;
    private static final Duration TURN = Duration.ofMillis(200);

    private final Questions questions;
    private final AcceptedInSession accepted;
    private final Class<F> type;
    private final String path;

    /** @param path of a file, with {@code {id}} */
    protected AskedFiles(Questions questions, AcceptedInSession accepted, Class<F> type, String path) {
        this.questions = questions;
        this.accepted = accepted;
        this.type = type;
        this.path = path;
    }

    /** @param atLeast version that the reader knows of */
    public Seen<F> seen(UUID id, long atLeast) {
        var known = accepted.find(id);
        Answer<F> answer;
        try {
            answer = questions.get(type, path, id);
        } catch (Refusal refusal) {
            if (known.isPresent() && refusal.problem().code().equals("viewBehind")) {
                return new Seen<>(null, known.get(), true);
            }
            throw refusal;
        }
        var file = answer.content();
        var newer = known.filter(one -> one.version() > file.version()).orElse(null);
        return new Seen<>(file, newer, newer != null || atLeast > file.version());
    }

    /** The same, with a moment's patience for a version that somebody else has just made. */
    public Seen<F> awaited(UUID id, long version) {
        var seen = seen(id, version);
        for (int turn = 0; seen.behind() && turn < TURNS; turn++) {
            LockSupport.parkNanos(TURN.toNanos());
            seen = seen(id, version);
        }
        return seen;
    }

    /** The file as it stood at the end of that day; empty when it was not known then. */
    public Optional<F> then(UUID id, LocalDate day) {
        try {
            return Optional.of(
                    questions.get(type, path + "?asKnownOn={day}", id, day).content());
        } catch (Refusal refusal) {
            if (refusal.status() == 404 && refusal.problem().issues().isEmpty()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
