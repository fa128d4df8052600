package be.signaalhuis.query.lco;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.measured;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.shared;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rows follow from the log alone: seen twice, replayed or rebuilt, they are what they were. */
@Apart
class OverlegReplayTest {

    private static final List<String> VIEWS = List.of("overleg-file");
    private static final List<String> TABLES = List.of("overleg_file_event");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int LIVES = 20;

    private static RunningService service;
    private static List<String> before;
    private static Place last;

    @BeforeAll
    static void lives() {
        service = RunningService.on(TestDatabase.fresh());
        for (int i = 0; i < LIVES; i++) {
            last = live(DAY.plusDays(i), i);
        }
        service.awaitViews(last);
        before = rows();
        assertThat(before).hasSize(LIVES * (10 + 2));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aResetAndReplayGivesEqualRows() {
        for (var view : VIEWS) {
            service.view(view).shutDown();
            service.view(view).resetTokens();
        }
        assertThat(rows()).isEmpty();
        VIEWS.forEach(view -> service.view(view).start());
        service.awaitViews(last);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameEventsTwiceChangeNothing() {
        VIEWS.forEach(view -> service.view(view).shutDown());
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = any (:views)")
                .param("views", VIEWS.toArray(String[]::new))
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        VIEWS.forEach(view -> service.view(view).start());
        service.awaitViews(last);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aRebuildBesideGivesEqualRows() {
        var admin = service.as("admin.71016");
        for (var view : VIEWS) {
            var task = admin.post("/v1/processors/" + view + "/rebuilds", "{}").header("Location");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> admin.get(task).json().at("/state").asString().equals("DONE"));
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** A family with ten events, and one of a register with two. */
    private static Place live(LocalDate day, int number) {
        var id = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var agreement = UUID.randomUUID();
        var other = UUID.randomUUID();
        service.log().append(id, opened(id, day), joined(id, UUID.randomUUID(), "CLIENT", null, null, day));
        service.log().append(id, planned(id, meeting, day, LocalTime.of(9, 0)));
        service.log().append(id, held(id, meeting, day, "LCO_MET_CLIENT", true), written(id, meeting));
        service.log().append(id, measured(id, day, "INKOMEN", 2), made(id, agreement, "a", CLIENT, day, day, meeting));
        service.log()
                .append(other, imported(other, "L" + number, true), held(other, meeting, day, "LCO_MET_CLIENT", true));
        service.log().append(id, shared(id, meeting, day, true), agreementDone(id, agreement, day));
        return service.log().append(id, closed(id, day));
    }

    private static List<String> rows() {
        return Tables.rows(service.database(), TABLES);
    }
}
