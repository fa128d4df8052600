package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The log of a desk over two years: many files at once, four events to a file on average and as many as chance
 * wants (geometric), and one file that everybody works on. The same seed gives the same story.
 */
final class Chronicle implements Iterator<LoggedEvent> {

    private static final Duration SPAN = Duration.ofDays(730);
    private static final double NEW_FILE = 0.25;
    private static final double HOT_FILE = 0.002;
    private static final double REFERENCED = 0.2;
    private static final int AT_WORK = 2_000;
    private static final int CONTENTS = 4_096;
    private static final int ACTORS = 12;

    private final Random chance;
    private final List<ReportContent> contents;
    private final Happenings happenings;
    private final List<FileAtWork> files = new ArrayList<>();
    private final Instant begin;
    private final Duration step;
    private final int events;
    private int next;

    Chronicle(long seed, int events, Sealing sealing, Instant end) {
        var drafts = new Drafts(seed, LocalDate.ofInstant(end, ZoneOffset.UTC));
        this.chance = new Random(seed);
        this.contents = Stream.generate(drafts::next)
                .limit(CONTENTS)
                .map(draft -> draft.content(sealing))
                .toList();
        this.happenings = new Happenings(chance, contents, drafts, sealing);
        this.events = events;
        this.begin = end.minus(SPAN);
        this.step = SPAN.dividedBy(events + 1L);
    }

    @Override
    public boolean hasNext() {
        return next < events;
    }

    @Override
    public LoggedEvent next() {
        var at = begin.plus(step.multipliedBy(++next));
        var file = chooseFile(at);
        var event = file.version() < 0 ? file.begin(content()) : happenings.next(file, at);
        return new LoggedEvent(
                PastIdentifiers.at(at, chance), file.id().value(), file.step(event), at, event, chance.nextInt(ACTORS));
    }

    private FileAtWork chooseFile(Instant at) {
        if (files.isEmpty() || chance.nextDouble() < NEW_FILE) {
            return open(at);
        }
        if (chance.nextDouble() < HOT_FILE) {
            return files.getFirst();
        }
        return files.get(chance.nextInt(files.size()));
    }

    /** The first file stays the hot one; of the others the desk works on so many at a time. */
    private FileAtWork open(Instant at) {
        var reference = chance.nextDouble() < REFERENCED ? new ExternalReference("B-" + next) : null;
        var id = reference == null
                ? new ReportId(PastIdentifiers.at(at, chance))
                : ReportId.referredToAs(reference, Words.GENK);
        var file = new FileAtWork(id, reference);
        if (files.size() < AT_WORK) {
            files.add(file);
        } else {
            files.set(1 + chance.nextInt(AT_WORK - 1), file);
        }
        return file;
    }

    private ReportContent content() {
        return contents.get(chance.nextInt(CONTENTS));
    }
}
