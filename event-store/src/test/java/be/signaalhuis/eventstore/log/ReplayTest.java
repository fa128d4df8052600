package be.signaalhuis.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view can be built again from the first event, also when the service stops half-way. */
class ReplayTest {

    private static final int EVENTS = 300;
    private static final int SEGMENTS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final EventStoreAutoConfiguration WIRING = new EventStoreAutoConfiguration();

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final DataSource source = DATABASE.dataSource("signaalhuis_query");
    private final TransactionManager transactions = Engines.transactions(source);
    private final TokenStore tokens =
            WIRING.tokenStore(WIRING.axonConnections(source), Engines.SERIALIZER, "views.token_entry", "");
    private final String processor = "view-" + UUID.randomUUID();

    @BeforeAll
    static void aLogAndATableOfTokens() {
        DATABASE.as("postgres").sql("""
                        create schema views;
                        create table views.token_entry (
                            processor_name text not null, segment int not null, token bytea, token_type text,
                            timestamp text, owner text, primary key (processor_name, segment));
                        grant usage on schema views to signaalhuis_query;
                        grant select, insert, update, delete on views.token_entry to signaalhuis_query;
                        """).update();
        append(EVENTS);
    }

    private static void append(int events) {
        var engine = Engines.ofProduction(DATABASE.dataSource("signaalhuis_command"));
        engine.appendEvents(IntStream.range(0, events)
                .mapToObj(nr ->
                        new GenericDomainEventMessage<>("T", UUID.randomUUID().toString(), 0, "event " + nr))
                .toList());
    }

    @BeforeEach
    void seenOnce() {
        var view = new View();
        var first = processor(view);
        first.start();
        await(() -> atHead());
        first.shutDown();
        assertThat(view.fresh).hasSize((int) head());
        assertThat(view.replayed).isEmpty();
    }

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void aResetReplaysEveryEventAndEndsAtTheHead() {
        var view = new View();
        var again = processor(view);
        again.resetTokens();
        assertThat(storedTokens()).allSatisfy(token -> assertThat(token).isInstanceOf(ReplayToken.class));

        again.start();
        await(() -> atHead());
        assertThat(view.replayed).hasSize((int) head());
        assertThat(view.fresh).isEmpty();

        append(1);
        await(() -> atHead());
        again.shutDown();
        assertThat(view.fresh).as("new since the reset").hasSize(1);
        assertThat(storedTokens())
                .as("tokens when the replay is over")
                .hasOnlyElementsOfType(GapAwareTrackingToken.class);
    }

    @Test
    void aReplayThatWasInterruptedGoesOnWhereItWas() {
        var before = new View(EVENTS / 4);
        var interrupted = processor(before);
        interrupted.resetTokens();
        interrupted.start();
        await(() -> before.reached.getCount() == 0);
        var stopped = interrupted.shutdownAsync();
        await(() -> {
            before.goOn.release();
            return stopped.isDone();
        });

        assertThat(storedTokens())
                .as("tokens of a replay that is under way")
                .anySatisfy(token -> assertThat(token)
                        .isInstanceOfSatisfying(
                                ReplayToken.class,
                                replay ->
                                        assertThat(replay.position().orElse(0)).isBetween(1L, head() - 1)));

        var after = new View();
        var restarted = processor(after);
        restarted.start();
        await(() -> atHead());
        restarted.shutDown();

        assertThat(after.replayed).isNotEmpty().hasSizeLessThan((int) head());
        var seen = new ConcurrentSkipListSet<>(before.replayed);
        seen.addAll(after.replayed);
        assertThat(seen).hasSize((int) head());
        assertThat(after.fresh).as("events mistaken for new ones").isEmpty();
    }

    private PooledStreamingEventProcessor processor(View view) {
        return PooledStreamingEventProcessor.builder()
                .name(processor)
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(view).build())
                .messageSource(WIRING.eventStore(Engines.ofProduction(source)))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(SEGMENTS)
                .initialToken(events -> events.createTailToken())
                .tokenClaimInterval(50)
                .batchSize(5)
                .build();
    }

    private boolean atHead() {
        var tokens = storedTokens();
        return tokens.size() == SEGMENTS
                && tokens.stream().allMatch(token -> token.position().orElse(-1) == head());
    }

    /** Read beside the processor, which holds the claims. */
    private List<TrackingToken> storedTokens() {
        return DATABASE.as("signaalhuis_query")
                .sql("select token, token_type from views.token_entry where processor_name = ? and token is not null")
                .param(processor)
                .query((row, nr) -> Engines.SERIALIZER.<byte[], TrackingToken>deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null)))
                .list();
    }

    private static long head() {
        return DATABASE.as("signaalhuis_query")
                .sql("select max(global_index) from events.event")
                .query(Long.class)
                .single();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }

    /** Writes down what it sees; can go on one event at a time from the middle on. */
    static final class View {

        private final Set<String> fresh = new ConcurrentSkipListSet<>();
        private final Set<String> replayed = new ConcurrentSkipListSet<>();
        private final int holdAt;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final Semaphore goOn = new Semaphore(0);

        View() {
            this(Integer.MAX_VALUE);
        }

        View(int holdAt) {
            this.holdAt = holdAt;
        }

        @EventHandler
        void on(String event, ReplayStatus status, @MessageIdentifier String id) throws InterruptedException {
            (status.isReplay() ? replayed : fresh).add(id);
            if (fresh.size() + replayed.size() >= holdAt) {
                reached.countDown();
                goOn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }
}
