package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.resumed;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of streams, loaded anew by a load that forgets most of them on the way, and finds them again by their streams. */
@Apart
class RebuiltAgreementsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private RunningService service;
    private Place last;

    @BeforeEach
    void manyTablesWithManyAgreements() {
        service = RunningService.on(TestDatabase.fresh(), SmallSteps.class);
        var files = Stream.generate(UUID::randomUUID).limit(8).toList();
        var agreements = Stream.generate(UUID::randomUUID).limit(32).toList();
        files.forEach(file -> service.log().append(file, opened(file, DAY)));
        each(files, agreements, (file, one) -> made(file, one, "iets", CLIENT, DAY, DAY, null));
        files.forEach(file -> service.log().append(file, paused(file, DAY), resumed(file, DAY)));
        each(files, agreements, (file, one) -> renewed(file, one, DAY, DAY.plusDays(1)));
        each(files, agreements.subList(0, 20), (file, one) -> agreementDone(file, one, DAY));
        each(files, agreements.subList(8, 16), (file, one) -> agreementReopened(file, one, DAY));
        service.awaitViews(last);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aRebuiltViewHasTheSameRows() {
        var before = Tables.rows(service.database(), "overleg_agreement");
        assertThat(before).hasSize(32 + 32 + 20 + 8);
        var rebuilds = new Rebuilds(service);
        assertThat(rebuilds.done(rebuilds.start("overleg-agreements"))
                        .at("/differences")
                        .asLong(-1))
                .isZero();
        assertThat(Tables.rows(service.database(), "overleg_agreement")).isEqualTo(before);
    }

    private interface Next {
        Object of(UUID file, UUID agreement);
    }

    private void each(List<UUID> files, List<UUID> agreements, Next next) {
        for (int i = 0; i < agreements.size(); i++) {
            var file = files.get(i % files.size());
            last = service.log().append(file, next.of(file, agreements.get(i)));
        }
    }
}
