package be.signaalhuis.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aFirstEventOpensARow() {
        var chain = chain(Map.of(), event(5, ONE, "a"));
        assertThat(chain.closed()).isEmpty();
        assertThat(chain.opened()).singleElement().satisfies(row -> {
            assertThat(row.openedAt()).isEqualTo(5);
            assertThat(row.closedAt()).isNull();
            assertThat(row.state()).isEqualTo("a");
        });
    }

    @Test
    void aLaterEventClosesTheRowThatHeld() {
        var before = chain(Map.of(), event(5, ONE, "a")).opened().getFirst();
        var chain = chain(Map.of(ONE, before), event(9, ONE, "b"));
        assertThat(chain.closed())
                .singleElement()
                .satisfies(row -> assertThat(row.closedAt()).isEqualTo(9));
        assertThat(chain.opened())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo("ab"));
    }

    @Test
    void manyEventsOfOneThingInOneBatchMakeAChainWithoutHoles() {
        var chain = chain(Map.of(), event(1, ONE, "a"), event(2, OTHER, "x"), event(3, ONE, "b"), event(4, ONE, "c"));
        assertThat(chain.closed()).isEmpty();
        assertThat(chain.opened())
                .filteredOn(row -> row.key().equals(ONE))
                .extracting(Version::openedAt, Version::closedAt, Version::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 3L, "a"),
                        org.assertj.core.groups.Tuple.tuple(3L, 4L, "ab"),
                        org.assertj.core.groups.Tuple.tuple(4L, null, "abc"));
    }

    @Test
    void anEventThatTheRowHasSeenChangesNothing() {
        var before = chain(Map.of(), event(5, ONE, "a")).opened().getFirst();
        var again = chain(Map.of(ONE, before), event(4, ONE, "z"), event(5, ONE, "a"));
        assertThat(again.closed()).isEmpty();
        assertThat(again.opened()).isEmpty();
    }

    @SafeVarargs
    private static Chain<Event, String> chain(Map<UUID, Version<String>> holding, Recorded<Event>... events) {
        return Chain.of(
                holding,
                List.of(events),
                (before, event) ->
                        (before == null ? "" : before) + event.event().text());
    }

    private static Recorded<Event> event(long position, UUID key, String text) {
        return new Recorded<>(
                new Event(text), key, position, UUID.randomUUID(), 0, Instant.EPOCH, MetaData.emptyInstance());
    }

    private record Event(String text) {}
}
