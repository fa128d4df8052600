package be.signaalhuis.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants few events of the log gets those, and goes past the others without reading them. */
class PagesOfTypesTest {

    private static final List<String> NUMBERS = List.of(Integer.class.getName());

    private final OrderedEventStorageEngine engine = (OrderedEventStorageEngine)
            Engines.ofProduction(TestDatabase.fresh().dataSource("signaalhuis_command"));
    private final EventPages pages = new EventPages(engine);

    /** Positions 1 to 8. */
    @BeforeEach
    void append() {
        engine.appendEvents(Stream.of("a", 1, "b", "c", 2, 3, "d", "e")
                .map(PagesOfTypesTest::message)
                .toList());
    }

    private static EventMessage<?> message(Object event) {
        return new GenericDomainEventMessage<>("T", UUID.randomUUID().toString(), 0, event);
    }

    @Test
    void holdTheEventsOfTheTypesAndReachTheEndOfTheLog() {
        var page = pages.after(0, 100, NUMBERS, 100);
        assertThat(payloads(page)).containsExactly(1, 2, 3);
        assertThat(page.upTo()).isEqualTo(8);
        assertThat(pages.after(8, 100, NUMBERS, 100).isEmpty()).isTrue();
    }

    @Test
    void goNoFurtherThanTheyWereAskedTo() {
        var first = pages.after(0, 4, NUMBERS, 100);
        assertThat(payloads(first)).containsExactly(1);
        assertThat(first.upTo()).isEqualTo(4);
        var second = pages.after(4, 4, NUMBERS, 100);
        assertThat(payloads(second)).containsExactly(2, 3);
    }

    @Test
    void endWithTheirLastEventWhenTheyAreFull() {
        var page = pages.after(0, 100, NUMBERS, 2);
        assertThat(payloads(page)).containsExactly(1, 2);
        assertThat(page.upTo()).isEqualTo(5);
        assertThat(page.full()).isTrue();
    }

    @Test
    void passOverWhereNothingIsWanted() {
        var page = pages.after(6, 100, NUMBERS, 100);
        assertThat(page.events()).isEmpty();
        assertThat(page.upTo()).isEqualTo(8);
    }

    private static List<Object> payloads(EventPage page) {
        return page.events().stream().<Object>map(EventMessage::getPayload).toList();
    }
}
