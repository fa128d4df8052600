package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Overlegs;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events of every kind, copied in the database as they come and loaded in bulk: the same rows. */
@Apart
class RebuiltTrailTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String VIEW = "audit-trail";
    private static final String TABLE = "audit_trail";

    private RunningService service;
    private Place last;

    @BeforeEach
    void filesOfTwoKinds() {
        service = RunningService.on(TestDatabase.fresh(), SmallSteps.class);
        for (int i = 0; i < 40; i++) {
            var report = UUID.randomUUID();
            var overleg = UUID.randomUUID();
            service.log().append(report, registered(report, content(DAY, "RAS")), closed(report, DAY, "ADVIES"));
            service.log().as(Overlegs.COORDINATOR).append(overleg, Overlegs.opened(overleg, DAY));
            last = service.log().append(report, reopened(report, DAY));
        }
        service.awaitViews(last);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aRebuiltTrailHasTheSameRows() {
        var before = Tables.rows(service.database(), TABLE);
        assertThat(before).hasSize(160);
        var rebuilds = new Rebuilds(service);
        assertThat(rebuilds.done(rebuilds.start(VIEW)).at("/differences").asLong(-1))
                .isZero();
        assertThat(Tables.rows(service.database(), TABLE)).isEqualTo(before);
    }

    @Test
    void aResetAndReplayGivesEqualRows() {
        var before = Tables.rows(service.database(), TABLE);
        service.view(VIEW).shutDown();
        service.view(VIEW).resetTokens();
        assertThat(Tables.rows(service.database(), TABLE)).isEmpty();
        service.view(VIEW).start();
        service.awaitViews(last);
        assertThat(Tables.rows(service.database(), TABLE)).isEqualTo(before);
    }

    @Test
    void eventsThatComeTwiceChangeNothing() {
        var before = Tables.rows(service.database(), TABLE);
        service.view(VIEW).shutDown();
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = :view")
                .param("view", VIEW)
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        service.view(VIEW).start();
        service.awaitViews(last);
        assertThat(Tables.rows(service.database(), TABLE)).isEqualTo(before);
    }
}
