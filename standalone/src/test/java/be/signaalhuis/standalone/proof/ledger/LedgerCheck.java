package be.signaalhuis.standalone.proof.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds what the clients were told against what is in the log, and tells every difference. */
public final class LedgerCheck {

    private static final int STALE = 412;

    private final List<String> differences = new ArrayList<>();
    private final List<Ledger.Entry> entries;
    private final List<Logged> log;
    private final Map<Mark, List<Logged>> events;
    private final Map<UUID, Long> lastVersions;

    private LedgerCheck(List<Ledger.Entry> entries, List<Logged> log) {
        this.entries = entries;
        this.log = log;
        this.events = log.stream().collect(Collectors.groupingBy(Logged::mark));
        this.lastVersions = log.stream().collect(Collectors.toMap(Logged::file, Logged::sequence, Math::max));
    }

    /** What is wrong; empty when every promise was kept. Ask when nothing is under way any more. */
    public static List<String> differences(List<Ledger.Entry> entries, List<Logged> log) {
        var check = new LedgerCheck(entries, log);
        check.everyAnswerIsTrue();
        check.nothingIsThereThatNobodySent();
        check.everyFileHasAllItsVersionsInOrder();
        check.timeNeverRunsBack();
        return check.differences;
    }

    private void everyAnswerIsTrue() {
        for (var entry : entries) {
            var there = events.getOrDefault(entry.sent().mark(), List.of());
            if (there.size() > 1) {
                wrong("twice in the log", entry, there);
            }
            switch (entry.outcome()) {
                case Outcome.Acknowledged promise -> acknowledged(entry, promise, there);
                case Outcome.Refused refused -> refused(entry, refused, there);
                case Outcome.Unknown either -> followsWhatItsSenderSaw(entry, there);
            }
        }
    }

    private void acknowledged(Ledger.Entry entry, Outcome.Acknowledged promise, List<Logged> there) {
        if (there.isEmpty()) {
            wrong("acknowledged, and not in the log", entry, there);
        } else if (!isWherePromised(promise, there.getFirst())) {
            wrong("not where the answer said", entry, there);
        }
        followsWhatItsSenderSaw(entry, there);
    }

    private void refused(Ledger.Entry entry, Outcome.Refused refused, List<Logged> there) {
        if (!there.isEmpty()) {
            wrong("refused, and yet in the log", entry, there);
        }
        var told = refused.toldVersion();
        if (refused.status() == STALE && (told == null || told <= entry.sent().seen())) {
            wrong("found stale, although nobody was ahead", entry, there);
        }
        if (told != null && told > lastVersions.getOrDefault(entry.sent().file(), -1L)) {
            wrong("told a version that is not there", entry, there);
        }
    }

    private static boolean isWherePromised(Outcome.Acknowledged promise, Logged event) {
        return event.file().equals(promise.file())
                && event.sequence() == promise.version()
                && event.position() == promise.position();
    }

    /** Else it overwrote what somebody else had done in the meantime. */
    private void followsWhatItsSenderSaw(Ledger.Entry entry, List<Logged> there) {
        var sent = entry.sent();
        for (var event : there) {
            boolean rightFile = sent.file() == null || sent.file().equals(event.file());
            if (!rightFile || event.sequence() != sent.seen() + 1) {
                wrong("a lost update: it changed what its sender had not seen", entry, there);
            }
        }
    }

    private void nothingIsThereThatNobodySent() {
        Set<Mark> sent =
                entries.stream().map(entry -> entry.sent().mark()).collect(Collectors.toCollection(HashSet::new));
        log.stream()
                .filter(event -> !sent.contains(event.mark()))
                .forEach(event -> differences.add("sent by nobody: " + event));
    }

    private void everyFileHasAllItsVersionsInOrder() {
        Map<UUID, Long> last = new HashMap<>();
        for (var event : log) {
            var before = last.put(event.file(), event.sequence());
            if (event.sequence() != (before == null ? 0 : before + 1)) {
                differences.add("a hole in the versions, after %s: %s".formatted(before, event));
            }
        }
    }

    private void timeNeverRunsBack() {
        for (int i = 1; i < log.size(); i++) {
            if (log.get(i).recordedAt().isBefore(log.get(i - 1).recordedAt())) {
                differences.add("recorded before the one it follows: " + log.get(i));
            }
        }
    }

    private void wrong(String what, Ledger.Entry entry, List<Logged> there) {
        differences.add("%s: %s, in the log: %s".formatted(what, entry, there));
    }
}
