package be.signaalhuis.query.audit.tree.witnesses;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Those outside whose cosignatures are believed, and how these are read. */
final class Witnesses {

    private static final int MOST_LINES = 16;

    /** Clocks differ, but not by more than this. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final List<Witness> known;
    private final Clock clock;

    Witnesses(List<String> vkeys, Clock clock) {
        this.known = vkeys.stream().map(Witness::of).toList();
        this.clock = clock;
    }

    /**
     * The lines of a body, each a cosignature of the text by somebody known.
     *
     * @throws Refused when one of them is not, or there is none
     */
    List<SignatureLine> cosignatures(String body, String text) {
        var lines = body.lines().filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw Refused.input(Issue.body("line", "required"));
        }
        if (lines.size() > MOST_LINES) {
            throw Refused.input(Issue.body("line", "outOfRange", 1, MOST_LINES));
        }
        return lines.stream().map(line -> cosignature(line, text)).toList();
    }

    private SignatureLine cosignature(String written, String text) {
        var line = SignatureLine.read(written).orElseThrow(() -> wrong("cosignatureMalformed"));
        var witness = known.stream()
                .filter(one -> one.isNamedIn(line))
                .findFirst()
                .orElseThrow(() -> wrong("witnessUnknown"));
        var seen = witness.seen(line, text).orElseThrow(() -> wrong("signatureWrong"));
        if (seen.isAfter(clock.instant().plus(AHEAD))) {
            throw wrong("cosignatureTooLate");
        }
        return line;
    }

    private static Refused wrong(String code) {
        return Refused.input(Issue.body("line", code));
    }
}
