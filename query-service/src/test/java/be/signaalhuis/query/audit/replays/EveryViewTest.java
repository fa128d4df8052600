package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No view there is differs from one made anew, now or as it was. */
class EveryViewTest {

    private static final Random CHANCE = new Random(7);

    private static final RunningService SERVICE = EveryView.SERVICE;
    private static final Auditor AUDITOR = new Auditor(SERVICE);

    @Test
    void everyViewIsThereToBeReplayed() {
        assertThat(AUDITOR.views())
                .containsExactlyInAnyOrderElementsOf(SERVICE.context().getBeansOfType(View.class).values().stream()
                        .map(View::name)
                        .toList());
    }

    /** Else a replay would find no difference in what it does not look at. */
    @Test
    void everyColumnIsComparedAndThereAreRowsOfEachView() {
        for (var view : SERVICE.context().getBeansOfType(View.class).values()) {
            var table = view.table();
            AUDITOR.replayed(view.name());
            assertThat(table.columns().split(", ")).containsExactlyInAnyOrderElementsOf(columns(table.name()));
            assertThat(Tables.rows(SERVICE.database(), table.name()))
                    .as(view.name())
                    .hasSizeGreaterThan(29);
        }
    }

    private static List<String> columns(String table) {
        return SERVICE.database()
                .as("postgres")
                .sql(
                        "select column_name from information_schema.columns where table_schema = 'views' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    @Test
    void tenReplaysOfEachFindNoDifference() {
        for (var until : untils()) {
            var tasks = AUDITOR.views().stream()
                    .map(view -> AUDITOR.start(view, until))
                    .toList();
            assertThat(tasks)
                    .allSatisfy(task -> assertThat(
                                    AUDITOR.done(task).at("/differences").asLong(-1))
                            .isZero());
        }
        assertThat(AUDITOR.leftovers()).isEmpty();
    }

    /** Where the log ends, at its start, and at positions and moments between the two. */
    private static List<String> untils() {
        var untils = new ArrayList<>(List.of("", ",\"position\":" + EveryView.LAST.position(), ",\"position\":0"));
        for (int some = 0; some < 4; some++) {
            untils.add(",\"position\":" + CHANCE.nextLong(EveryView.LAST.position()));
        }
        for (int some = 0; some < 3; some++) {
            untils.add(",\"asKnownOn\":\"" + momentOf(CHANCE.nextLong(EveryView.LAST.position())) + "\"");
        }
        return untils;
    }

    private static String momentOf(long position) {
        return SERVICE.database()
                .as("postgres")
                .sql("select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from events.event where global_index >= ? order by global_index limit 1")
                .param(position)
                .query(String.class)
                .single();
    }
}
