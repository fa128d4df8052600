package be.signaalhuis.query.lco;

import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list asks the views and the key store the same for many rows as for a few. */
@Apart
class ListStatementsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final int QUESTIONS = 5;
    private static final int MANY = 15;

    private static RunningService service;
    private static Place last;

    /** For each question, told by another service than the one that is asked: that has no key at hand. */
    @BeforeAll
    static void aSmallAndALargeTown() {
        var database = TestDatabase.fresh();
        try (var telling = RunningService.on(database)) {
            for (int question = 0; question < QUESTIONS; question++) {
                fill(new Town(telling, "Few" + question), 1);
                fill(new Town(telling, "Many" + question), MANY);
            }
        }
        service = RunningService.on(database, CountedStatements.class);
        service.awaitViews(last);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void fill(Town town, int files) {
        for (int i = 0; i < files; i++) {
            var file = UUID.randomUUID();
            var partner = UUID.randomUUID();
            town.tell(file, opened(file, town.name(), DAY, "Gezin " + i, 1));
            town.tell(file, joined(file, partner, "HULPVERLENER", "Eva Maes", "partner", DAY));
            town.tell(file, planned(file, UUID.randomUUID(), DAY, null, partner));
            town.tell(file, held(file, UUID.randomUUID(), DAY, "LCO_MET_CLIENT", true));
            for (var due : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
                last = town.tell(file, made(file, UUID.randomUUID(), "iets", careWorker(partner), DAY, due, null));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, lco, /v1/lco/agreements?limit=200, 5",
        "1, lco, /v1/lco/start?on=2024-03-05, 11",
        "2, partner, /v1/lco/mine, 4",
        "3, lco, {}, 4",
        "4, lco, '{\"text\":\"gezin\"}', 4"
    })
    void aListAsksNothingPerRow(int number, String role, String question, int most) {
        var few = new Town(service, "Few" + number);
        var many = new Town(service, "Many" + number);
        var forFew = CountedStatements.during(() -> ask(few, role, question));
        var forMany = CountedStatements.during(() -> ask(many, role, question));
        assertThat(ask(many, role, question)).contains("Gezin 0", "Gezin " + (MANY - 1));
        assertThat(forMany).isEqualTo(forFew).hasSizeBetween(1, most);
        assertThat(forMany).anyMatch(sql -> sql.contains("keys.data_key"));
    }

    private static String ask(Town town, String role, String question) {
        return question.startsWith("{")
                ? town.query(question, last).toString()
                : town.answer(role, question, last).text();
    }
}
