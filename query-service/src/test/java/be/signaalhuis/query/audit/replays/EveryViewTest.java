package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No view there is differs from one made anew, now or as it was. */
@Apart
class EveryViewTest {

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
    void replaysOfEachFindNoDifference() {
        new TenReplays(SERVICE, EveryView.LAST.position()).findNoDifferenceAtFour();
    }

    @Test
    @Tag("proof")
    void tenReplaysOfEachFindNoDifference() {
        new TenReplays(SERVICE, EveryView.LAST.position()).findNoDifference();
    }
}
