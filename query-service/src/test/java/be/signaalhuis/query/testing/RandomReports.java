package be.signaalhuis.query.testing;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Lives of reports by chance, the same for the same seed: registered, corrected, closed, reopened, withdrawn. */
public final class RandomReports {

    private static final List<String> GROUNDS = List.of("RAS", "AFKOMST", "GESLACHT", "LEEFTIJD", "HANDICAP");
    private static final List<String> DOMAINS = List.of("WERK", "HUISVESTING", "GOEDEREN_DIENSTEN");
    private static final List<String> CHANNELS = List.of("LOKET", "TELEFOON");
    private static final List<String> OUTCOMES = List.of("ADVIES", "ONBEVOEGD", "DOORVERWEZEN");
    private static final List<String> CAUSES = List.of("DOOR_MELDER", "FOUTIEF_GEREGISTREERD", "DUBBEL_GEREGISTREERD");

    private final Random chance;
    private final TestLog log;
    private final int year;
    private final List<UUID> open = new ArrayList<>();
    private final List<UUID> closed = new ArrayList<>();

    /** @param year that most of them are of; others are of the year before or after it */
    public RandomReports(long seed, TestLog log, int year) {
        this.chance = new Random(seed);
        this.log = log;
        this.year = year;
    }

    /** One append. */
    public Place live() {
        if (!closed.isEmpty() && chance.nextInt(6) == 0) {
            var id = taken(closed);
            open.add(id);
            return log.append(id, Reports.reopened(id, day()));
        }
        return open.isEmpty() || chance.nextInt(3) == 0 ? begin() : goOn();
    }

    private Place begin() {
        var id = UUID.randomUUID();
        open.add(id);
        var event = chance.nextInt(8) == 0 ? Reports.outside(id, content()) : Reports.registered(id, content());
        return chance.nextInt(5) == 0 ? log.append(id, event, Reports.corrected(id, content())) : log.append(id, event);
    }

    private Place goOn() {
        var id = taken(open);
        return switch (chance.nextInt(6)) {
            case 0 -> log.append(id, Reports.withdrawn(id, day(), any(CAUSES)));
            case 1, 2 -> {
                closed.add(id);
                yield log.append(id, Reports.closed(id, day(), any(OUTCOMES), any(OUTCOMES)));
            }
            default -> {
                open.add(id);
                yield log.append(id, Reports.corrected(id, content()));
            }
        };
    }

    private ReportContent content() {
        var content =
                Reports.elsewhere(any(DOMAINS), any(CHANNELS), Reports.content(day(), any(GROUNDS), any(GROUNDS)));
        return chance.nextInt(6) == 0 ? Reports.in("71002", null, null, content) : content;
    }

    private LocalDate day() {
        return LocalDate.of(year - 1, 7, 1).plusDays(chance.nextInt(600));
    }

    private UUID taken(List<UUID> from) {
        return from.remove(chance.nextInt(from.size()));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
