package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every view replayed, up to ten times: to the end of the log and its start, and to positions and moments between the two. */
final class TenReplays {

    private final RunningService service;
    private final Auditor auditor;
    private final long head;
    private final Random chance = new Random(7);

    TenReplays(RunningService service, long head) {
        this.service = service;
        this.auditor = new Auditor(service);
        this.head = head;
    }

    /** @return how many replays there were */
    int findNoDifference() {
        return findNoDifference(untils());
    }

    /** The short form: to the end, to the start, and to one place and one moment. */
    int findNoDifferenceAtFour() {
        var ten = untils();
        return findNoDifference(List.of(ten.get(0), ten.get(2), ten.get(3), ten.getLast()));
    }

    private int findNoDifference(List<String> untils) {
        var replays = 0;
        for (var until : untils) {
            var tasks = auditor.views().stream()
                    .map(view -> auditor.start(view, until))
                    .toList();
            assertThat(tasks)
                    .allSatisfy(task -> assertThat(
                                    auditor.done(task).at("/differences").asLong(-1))
                            .isZero());
            replays += tasks.size();
        }
        assertThat(auditor.leftovers()).isEmpty();
        return replays;
    }

    private List<String> untils() {
        var untils = new ArrayList<>(List.of("", ",\"position\":" + head, ",\"position\":0"));
        for (int some = 0; some < 4; some++) {
            untils.add(",\"position\":" + chance.nextLong(head));
        }
        for (int some = 0; some < 3; some++) {
            untils.add(",\"asKnownOn\":\"" + momentOf(chance.nextLong(head)) + "\"");
        }
        return untils;
    }

    private String momentOf(long position) {
        return service.database()
                .as("postgres")
                .sql("select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from events.event where global_index >= ? order by global_index limit 1")
                .param(position)
                .query(String.class)
                .single();
    }
}
