package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.query.testing.Signals;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Lives of signals by chance, the same for the same seed: everything that can happen to one happens. */
public final class RandomSignals {

    private static final List<String> THEMES = List.of("OVERLAST", "SEGREGATIE", "BELEIDSKNELPUNT", "RADICALISERING");
    private static final List<String> LIFE_DOMAINS = List.of("HUISVESTING", "ARBEID", "WELZIJN", "ZORG");
    private static final List<String> AREAS = List.of("71016W01", "71016W26", "71016W27", "71016");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 400;
    private static final Grading GRADING = new Grading(Code.of("B"), Code.of("2"), Grading.STRICTEST);

    private final Random chance;
    private final TestLog log;
    private final List<UUID> alive = new ArrayList<>();

    public RandomSignals(long seed, TestLog log) {
        this.chance = new Random(seed);
        this.log = log;
    }

    /** So many appends, most of one event and some of two. */
    public Place live(int appends) {
        Place last = null;
        for (int done = 0; done < appends; done++) {
            last = alive.isEmpty() || chance.nextInt(3) == 0 ? begin() : goOn();
        }
        return last;
    }

    private Place begin() {
        var id = UUID.randomUUID();
        if (chance.nextInt(20) == 0) {
            return log.append(id, Signals.notRetained(id));
        }
        alive.add(id);
        var event = Signals.logged(any(THEMES), id, content());
        return chance.nextInt(5) == 0 ? log.append(id, event, Signals.corrected(id, content())) : log.append(id, event);
    }

    private Place goOn() {
        var id = any(alive);
        return switch (chance.nextInt(10)) {
            case 0 -> end(id, Signals.retracted(id, FIRST));
            case 1 -> end(id, Signals.merged(id, any(alive)));
            case 2 -> log.append(id, Signals.reviewed(id, FIRST));
            case 3, 4 -> log.append(id, Signals.regraded(id, "VERMOED", GRADING, "EIGEN_DIENST"));
            case 5 -> log.append(id, Signals.corrected(id, content()), Signals.corrected(id, content()));
            default -> log.append(id, Signals.corrected(id, content()));
        };
    }

    private Place end(UUID id, Object event) {
        alive.remove(id);
        return log.append(id, event);
    }

    private SignalContent content() {
        var area = any(AREAS);
        return Signals.content(Observed.on(day()), area, area, "HANGJONGEREN", any(LIFE_DOMAINS));
    }

    /** A day that a signal may have been observed on. */
    public LocalDate day() {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    /** The same day, or one of the ten weeks after it. */
    public LocalDate soonAfter(LocalDate day) {
        return day.plusDays(chance.nextInt(70));
    }

    /** A day, or one time in four none, or the first or last of a month. */
    public LocalDate bound() {
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> day().withDayOfMonth(1);
            case 2 -> day().withDayOfMonth(1).minusDays(1);
            default -> day();
        };
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
