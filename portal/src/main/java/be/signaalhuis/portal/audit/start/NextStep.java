package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.replays.Replay;
import be.signaalhuis.portal.audit.verification.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an auditor had best do next.
 *
 * @param name of its texts
 * @param pressing whether it cannot wait
 */
record NextStep(String name, String address, boolean pressing) {

    /** After a month a history is worth looking at again. */
    private static final Duration A_MONTH = Duration.ofDays(31);

    private static final String VERIFY = Audit.PAGE + "/nazicht";
    private static final String REPLAY = Audit.PAGE + "/herhalingen";

    /** The most pressing first. */
    static List<NextStep> after(List<Checked> logs, Instant now) {
        var steps = new ArrayList<NextStep>();
        logs.stream()
                .filter(Checked::hasFindings)
                .forEach(log -> steps.add(new NextStep("findings", log.last().address(), true)));
        logs.stream()
                .map(Checked::running)
                .filter(Objects::nonNull)
                .forEach(running -> steps.add(new NextStep("running", running.address(), false)));
        var events = logs.getFirst();
        if (events.running() == null) {
            verification(events.last(), now, steps);
        }
        if (events.isClean() && events.last().held() == null) {
            steps.add(new NextStep("keep", Audit.PAGE + "/ijkpunten", false));
        }
        return steps;
    }

    /** @param replays newest first */
    static List<NextStep> afterReplays(List<Replay> replays) {
        var ended = replays.stream().filter(Replay::hasResult).findFirst();
        if (ended.isEmpty()) {
            return List.of(new NextStep("replay", REPLAY, false));
        }
        return ended.get().isSame()
                ? List.of()
                : List.of(new NextStep("differences", ended.get().address(), true));
    }

    private static void verification(Verification last, Instant now, List<NextStep> steps) {
        if (last == null) {
            steps.add(new NextStep("verifyFirst", VERIFY, false));
        } else if (!last.hasResult()) {
            steps.add(new NextStep("verifyEnded", last.address(), false));
        } else if (last.endedAt().plus(A_MONTH).isBefore(now)) {
            steps.add(new NextStep("verifyAgain", VERIFY, false));
        }
    }
}
