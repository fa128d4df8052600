package be.signaalhuis.query.gebiedsscan.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What is read from cells and what is counted in the rows is the same, whatever is asked. */
@Apart
class CellsAndRowsTest {

    private static final Code GENK = Code.of("71016");

    private static RunningService service;
    private static long position;
    private static SignalCounts counts;

    @BeforeAll
    static void live() {
        service = RunningService.on(TestDatabase.fresh());
        var last = new RandomSignals(20261126, service.log()).live(500);
        service.awaitViews(last);
        position = last.position();
        counts = service.bean(SignalCounts.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuestionByChanceHasOneAnswer(long seed) {
        var chance = new RandomSignals(seed, null);
        var one = chance.bound();
        var other = chance.bound();
        var period =
                one == null || other == null || !other.isBefore(one) ? Period.of(one, other) : Period.of(other, one);
        assertHasOneAnswer(period);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soHasOneOfDaysWithinMonths(long seed) {
        var chance = new RandomSignals(seed, null);
        var day = chance.day();
        assertHasOneAnswer(new Period(day, chance.soonAfter(day)));
        var other = chance.day();
        assertHasOneAnswer(other.isBefore(day) ? new Period(other, day) : new Period(day, other));
    }

    private static void assertHasOneAnswer(Period period) {
        var genk = ScanArea.whole(GENK);
        assertThat(counts.byNeighbourhood(today(), genk, period))
                .containsExactlyInAnyOrderElementsOf(counts.byNeighbourhood(asKnownThen(), genk, period));
        for (var code : new String[] {"71016", "71016W26", "71016W31", "GENK_OOST"}) {
            var area = ScanArea.find(GENK, code).orElseThrow();
            assertThat(counts.byCut(today(), area, period))
                    .containsExactlyInAnyOrderElementsOf(counts.byCut(asKnownThen(), area, period));
        }
    }

    @Test
    void thereAreCellsAndRowsToRead() {
        assertThat(count("gebiedsscan_cell")).isGreaterThan(150);
        assertThat(count("gebiedsscan_cell where signals = 0")).isZero();
        assertThat(count("gebiedsscan_day")).isGreaterThan(150);
        assertThat(count("gebiedsscan_day where signals = 0")).isZero();
        assertThat(count("gebiedsscan_signal where closed_at is not null and counted"))
                .isGreaterThan(150);
    }

    @Test
    void theMigrationFillsTheDaysFromTheRowsThatAreThere() throws IOException {
        var migration = new ClassPathResource("db/views/V21__gebiedsscan_days.sql").getContentAsString(UTF_8);
        var kept = Tables.rows(service.database(), "gebiedsscan_day");
        var sql = service.database().as("postgres");
        sql.sql("delete from views.gebiedsscan_day").update();
        sql.sql(migration.substring(migration.indexOf("insert into views.gebiedsscan_day")))
                .update();
        assertThat(Tables.rows(service.database(), "gebiedsscan_day")).isEqualTo(kept);
    }

    private static long count(String rows) {
        return service.database()
                .as("postgres")
                .sql("select count(*) from views." + rows)
                .query(Long.class)
                .single();
    }

    private static Known today() {
        return new Known(position, Instant.EPOCH, true, false);
    }

    private static Known asKnownThen() {
        return new Known(position, Instant.EPOCH, false, false);
    }
}
