package be.signaalhuis.query.followup;

import static be.signaalhuis.query.testing.FollowUps.adopted;
import static be.signaalhuis.query.testing.FollowUps.agenda;
import static be.signaalhuis.query.testing.FollowUps.decided;
import static be.signaalhuis.query.testing.FollowUps.defined;
import static be.signaalhuis.query.testing.FollowUps.done;
import static be.signaalhuis.query.testing.FollowUps.ended;
import static be.signaalhuis.query.testing.FollowUps.held;
import static be.signaalhuis.query.testing.FollowUps.linked;
import static be.signaalhuis.query.testing.FollowUps.noted;
import static be.signaalhuis.query.testing.FollowUps.planned;
import static be.signaalhuis.query.testing.FollowUps.reopened;
import static be.signaalhuis.query.testing.FollowUps.reported;
import static be.signaalhuis.query.testing.FollowUps.talked;
import static be.signaalhuis.query.testing.FollowUps.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Apart
class FollowUpReplayTest {

    private static final List<String> VIEWS =
            List.of("followup-bodies", "followup-consultations", "followup-items", "followup-moments");
    private static final List<String> TABLES =
            List.of("followup_body", "followup_consultation", "followup_item", "followup_moment");
    private static final String GENK = "71016";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int LIVES = 20;

    private static RunningService service;
    private static List<String> before;
    private static Place last;

    @BeforeAll
    static void lives() {
        service = RunningService.on(TestDatabase.fresh());
        for (int i = 0; i < LIVES; i++) {
            last = live(DAY.plusDays(i));
        }
        await();
        before = rows();
        assertThat(before).hasSize(LIVES * (2 + 6 + 4 + 2));
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
        await();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameEventsTwiceChangeNothing() {
        VIEWS.forEach(view -> service.view(view).shutDown());
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name <> '__config'")
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        VIEWS.forEach(view -> service.view(view).start());
        await();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aRebuildBesideGivesEqualRows() {
        for (var view : VIEWS) {
            var admin = service.as("admin.71016");
            var task = admin.post("/v1/processors/" + view + "/rebuilds", "{}").header("Location");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> admin.get(task).json().at("/state").asString().equals("DONE"));
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** A body with two events, a meeting with six, an item with four, a moment with two. */
    private static Place live(LocalDate day) {
        var body = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var item = UUID.randomUUID();
        var moment = UUID.randomUUID();
        var signal = UUID.randomUUID();
        service.log().append(body, defined(body, GENK, "OHB_DIENST", 4), ended(body, day));
        service.log().append(meeting, planned(meeting, GENK, body, "OHB_DIENST", day));
        service.log().append(meeting, agenda(meeting, List.of(signal)), held(meeting, day, List.of("JEUGD")));
        service.log().append(meeting, reported(meeting, "kort"), adopted(meeting, day), decided(meeting, true));
        service.log().append(item, noted(item, GENK, "ACTIEPUNT", day, null, meeting, signal));
        service.log().append(item, linked(item, UUID.randomUUID()), done(item, day), reopened(item, day));
        return service.log().append(moment, talked(moment, GENK, day, "SEGREGATIE"), withdrawn(moment));
    }

    private static List<String> rows() {
        return Tables.rows(service.database(), TABLES);
    }

    private static void await() {
        var analyst = service.as("analyst.71016");
        var headers = new String[] {"Consistency-Token", Long.toString(last.position()), "Prefer", "wait=30"};
        for (var question : List.of("bodies", "years/2024")) {
            assertThat(analyst.get("/v1/follow-up/" + question, headers).status())
                    .isEqualTo(200);
        }
    }
}
