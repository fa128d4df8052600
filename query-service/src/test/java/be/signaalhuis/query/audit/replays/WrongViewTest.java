package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rows that the code of a view made wrong are caught when the code is right, and named. */
@Apart
class WrongViewTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void aWrongProjectionIsCaughtAndNamed() {
        var database = TestDatabase.fresh();
        RunningService.on(database).close();
        makeTable(database);
        try (var service = RunningService.on(database, WrongView.class)) {
            var auditor = new Auditor(service);
            var right = UUID.randomUUID();
            service.log().append(right, Reports.registered(right, Reports.content(DAY, "RAS")));
            var wrong = UUID.randomUUID();
            service.log().append(wrong, Reports.registered(wrong, Reports.content(DAY, "RAS")));
            var corrected = service.log().append(wrong, Reports.corrected(wrong, Reports.content(DAY, "TAAL")));
            var closed = service.log().append(wrong, Reports.closed(wrong, DAY, "ADVIES"));
            assertThat(auditor.replayed(WrongView.VIEW).at("/differences").asLong(-1))
                    .isZero();
            WrongView.mended = true;
            var replay = auditor.replayed(WrongView.VIEW);
            assertThat(replay.at("/differences").asLong()).isEqualTo(1);
            assertThat(replay.at("/rows/0")).isEqualTo(row(service, wrong, closed.position()));
            var earlier = auditor.replayed(WrongView.VIEW, ",\"position\":" + corrected.position());
            assertThat(earlier.at("/differences").asLong(-1)).isZero();
        } finally {
            WrongView.mended = false;
        }
    }

    private static JsonNode row(RunningService service, UUID stream, long position) {
        return service.bean(tools.jackson.databind.json.JsonMapper.class).readTree("""
                {"table":"wrong_report","stream":"%s","position":%d,"kind":"OTHER","columns":["events","closed"]}
                """.formatted(stream, position));
    }

    private static void makeTable(TestDatabase database) {
        Stream.of("""
                create table views.wrong_report (report_id uuid, opened_at bigint, opened_by uuid, closed_at bigint,
                    closed_by uuid, events bigint, closed boolean, primary key (report_id, opened_at))
                """, """
                alter table views.wrong_report owner to signaalhuis_owner
                """, """
                grant select, insert, update, delete on views.wrong_report to signaalhuis_query
                """, """
                insert into views.view_table values ('wrong-view', 'wrong_report', 'opened_at')
                """)
                .forEach(statement -> database.as("postgres").sql(statement).update());
    }
}
