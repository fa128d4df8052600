package be.signaalhuis.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.append.OutcomeUnknown;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What an append writes, and what is left when it is refused. */
class AppendTest {

    private final TestDatabase database = TestDatabase.shared();
    private final EventStorageEngine engine = Engines.ofProduction(database.dataSource("signaalhuis_command"));
    private final UUID stream = UUID.randomUUID();

    @BeforeEach
    void nothingAppendedYet() {
        LastAppend.take();
    }

    @Test
    void severalEventsAreOneStatementAndInOrder() {
        var events = LongStream.range(0, 40).mapToObj(this::event).toList();

        engine.appendEvents(events);

        assertThat(rows("select count(distinct (xmin::text, cmin::text)) from events.event"))
                .as("statements")
                .containsExactly(1L);
        assertThat(
                        rows(
                                "select sequence_number from events.event where aggregate_identifier = ? order by global_index"))
                .containsExactlyElementsOf(LongStream.range(0, 40).boxed().toList());
        assertThat(engine.readEvents(stream.toString()).asStream().map(DomainEventMessage::getIdentifier))
                .containsExactlyElementsOf(
                        events.stream().map(DomainEventMessage::getIdentifier).toList());
    }

    @Test
    void theLastAppendTellsVersionAndPosition() {
        engine.appendEvents(List.of(event(0), event(1), event(2)));

        var append = LastAppend.take().orElseThrow();

        assertThat(append.version()).isEqualTo(2);
        assertThat(rows("select global_index from events.event where aggregate_identifier = ? and sequence_number = 2"))
                .containsExactly(append.position());
        assertThat(LastAppend.take()).isEmpty();
    }

    @Test
    void aStreamCannotBeginTwice() {
        engine.appendEvents(event(0));
        LastAppend.take();

        assertThatThrownBy(() -> engine.appendEvents(event(0))).isInstanceOf(AggregateStreamCreationException.class);

        assertThat(versions()).containsExactly(0L);
        assertThat(LastAppend.take()).isEmpty();
    }

    @Test
    void aVersionCannotBeWrittenTwiceAndNothingOfTheBatchStays() {
        engine.appendEvents(List.of(event(0), event(1), event(2)));

        assertThatThrownBy(() -> engine.appendEvents(List.of(event(3), event(4), event(2))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(versions()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void theFirstEventOfARequestBearsItsIdentifierAndTheRequestIsRefusedTheSecondTime() {
        var request = UUID.randomUUID();
        var caused = Map.of(MetaDataKeys.REQUEST, request.toString());
        engine.appendEvents(List.of(event(0).andMetaData(caused), event(1).andMetaData(caused)));
        var elsewhere =
                new GenericDomainEventMessage<>("Report", UUID.randomUUID().toString(), 0, reopened());

        assertThatThrownBy(() -> engine.appendEvents(elsewhere.andMetaData(caused)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .rootCause()
                .hasMessageContaining("event_event_identifier_key");

        assertThat(identifiers()).hasSize(2).startsWith(request).doesNotHaveDuplicates();
        assertThat(rows("select count(*) from events.event where aggregate_identifier = '"
                        + elsewhere.getAggregateIdentifier() + "'::uuid and ? is not null"))
                .containsExactly(0L);
    }

    @Test
    void aMomentComesBackInMicroseconds() {
        engine.appendEvents(LongStream.range(0, 3).mapToObj(this::event).toList());
        engine.appendEvents(LongStream.range(3, 6).mapToObj(this::event).toList());

        var stored = database.as("signaalhuis_query")
                .sql("select extract(epoch from recorded_at) * 1000000 from events.event"
                        + " where aggregate_identifier = ? order by sequence_number")
                .param(stream)
                .query(Long.class)
                .list();

        assertThat(engine.readEvents(stream.toString()).asStream().map(event -> {
                    var time = event.getTimestamp();
                    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
                }))
                .containsExactlyElementsOf(stored);
    }

    @Test
    void aDatabaseThatIsNotThereIsAnEventStoreException() {
        var nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/nothing");

        assertThatThrownBy(() -> Engines.ofProduction(nobody).appendEvents(event(0)))
                .isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> Engines.ofProduction(nobody)
                        .readEvents((TrackingToken) null, false)
                        .toList())
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void anAppendWithoutAnAnswerHasAnUnknownOutcome() throws SQLException {
        var source = new SingleConnectionDataSource(
                database.dataSource("signaalhuis_command").getConnection(), true);
        var session = JdbcClient.create(source)
                .sql("select pg_backend_pid()")
                .query(Integer.class)
                .single();
        database.as("postgres")
                .sql("select pg_terminate_backend(?, 10000)")
                .param(session)
                .query(Boolean.class)
                .single();

        assertThatThrownBy(() ->
                        Engines.ofProduction(source, Duration.ofMillis(200)).appendEvents(event(0)))
                .isInstanceOf(OutcomeUnknown.class);

        assertThat(versions()).isEmpty();
        assertThat(LastAppend.take()).isEmpty();
    }

    private DomainEventMessage<?> event(long version) {
        return new GenericDomainEventMessage<>("Report", stream.toString(), version, reopened());
    }

    private DiscriminationReportReopened reopened() {
        return new DiscriminationReportReopened(
                new ReportId(stream), LocalDate.of(2026, 3, 2), Sealed.of(UUID.randomUUID(), "new facts"));
    }

    private List<Long> versions() {
        return rows("select sequence_number from events.event where aggregate_identifier = ? order by global_index");
    }

    private List<Long> rows(String question) {
        var inStream = question.contains("?") ? question : question + " where aggregate_identifier = ?";
        return database.as("signaalhuis_query")
                .sql(inStream)
                .param(stream)
                .query(Long.class)
                .list();
    }

    private List<UUID> identifiers() {
        return database.as("signaalhuis_query")
                .sql("select event_identifier from events.event where aggregate_identifier = ? order by global_index")
                .param(stream)
                .query(UUID.class)
                .list();
    }
}
