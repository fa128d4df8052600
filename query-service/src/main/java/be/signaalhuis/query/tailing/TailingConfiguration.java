package be.signaalhuis.query.tailing;

import be.signaalhuis.eventstore.log.EventPages;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One log, one listener and one set of pages for all views. */
@Configuration(proxyBeanMethods = false)
class TailingConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int EVENTS_OF_A_PAGE = 500;
    private static final int PAGES = 128;
    private static final long BYTES = 8 << 20;

    @Bean
    SharedPages sharedPages(EventPages log, LogSignal signal, MeterRegistry meters) {
        var reads = meters.timer("signaalhuis.log.page.read");
        return new SharedPages(
                position -> reads.record(() -> log.after(position, EVENTS_OF_A_PAGE)),
                signal,
                new RecentPages(PAGES, BYTES),
                ahead());
    }

    @Bean
    LogTail logTail(EventStorageEngine log, SharedPages pages, LogSignal signal) {
        return new LogTail(log, pages, signal, new Convoy(5 * EVENTS_OF_A_PAGE, PATIENCE));
    }

    @Bean
    LogListener logListener(JdbcConnectionDetails database, EventPages log, LogSignal signal) {
        return new LogListener(() -> LogEar.on(database), log::head, signal, PATIENCE);
    }

    /** One thread that ends when nothing is to be done; what it has no room for is read when it is asked for. */
    private static ThreadPoolExecutor ahead() {
        var executor = new ThreadPoolExecutor(
                1,
                1,
                5,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(2),
                Thread.ofPlatform().name("read-ahead").daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
