package be.signaalhuis.query.lco;

import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.reminded;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.shared;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.completed;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.left;
import static be.signaalhuis.query.testing.Overlegs.opened;
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
class OverlegListsReplayTest {

    private static final List<String> VIEWS = List.of("overleg-register", "overleg-agreements");
    private static final List<String> TABLES = List.of("overleg_register", "overleg_agreement");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int LIVES = 20;

    private static RunningService service;
    private static List<String> before;
    private static Place last;

    @BeforeAll
    static void lives() {
        service = RunningService.on(TestDatabase.fresh());
        for (int i = 0; i < LIVES; i++) {
            last = live(i);
        }
        await();
        before = rows();
        assertThat(before).hasSize(LIVES * (14 + 3 + 6));
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

    /** A file of fourteen events, two agreements in it with six, and an imported file of three. */
    private static Place live(int number) {
        var file = UUID.randomUUID();
        var partner = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        var due = DAY.plusDays(number);
        var log = service.log();
        log.append(file, opened(file, DAY), joined(file, partner, "HULPVERLENER", "Eva Maes", "eva", DAY));
        log.append(file, planned(file, meeting, DAY, null, partner), held(file, meeting, DAY, "LCO_MET_CLIENT", true));
        log.append(file, written(file, meeting), shared(file, meeting, DAY, true));
        log.append(file, made(file, one, "een", careWorker(partner), DAY, due, meeting));
        log.append(file, made(file, two, "twee", careWorker(partner), DAY, due, null), reminded(file, one, due));
        log.append(file, renewed(file, one, DAY, due.plusDays(1)), agreementDone(file, two, DAY));
        log.append(file, agreementReopened(file, two, DAY), left(file, partner, DAY), closed(file, DAY));
        var old = UUID.randomUUID();
        return log.append(
                old,
                imported(old, "D-" + number, true),
                held(old, UUID.randomUUID(), DAY, "LCO_MET_CLIENT", true),
                completed(old, DAY));
    }

    private static List<String> rows() {
        return Tables.rows(service.database(), TABLES);
    }

    private static void await() {
        var headers = new String[] {"Consistency-Token", Long.toString(last.position()), "Prefer", "wait=30"};
        assertThat(service.as("lco.71016").get("/v1/lco/agreements", headers).status())
                .isEqualTo(200);
    }
}
