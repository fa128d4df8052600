package be.signaalhuis.query.processors;

import be.signaalhuis.query.reading.Progress;
import be.signaalhuis.query.reading.StoredTokens;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Notes how the batches of one view end: those that were committed wake its readers, the others are failures. */
final class WatchedBatch implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String view;
    private final Progress progress;
    private final Failures failures;
    private final Timer timer;
    private final Counter events;

    WatchedBatch(String view, Progress progress, Failures failures, MeterRegistry meters) {
        this.timer = meters.timer("signaalhuis.view.batch", "view", view);
        this.events = meters.counter("signaalhuis.view.events", "view", view);
        this.view = view;
        this.progress = progress;
        this.failures = failures;
    }

    /** How far the batch goes. */
    private static final class Reach {
        private final long start = System.nanoTime();
        private long position;
        private int events;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> batch, InterceptorChain next) throws Exception {
        Reach reach = batch.root().getOrComputeResource(WatchedBatch.class.getName(), name -> watch(batch.root()));
        if (batch.getMessage() instanceof TrackedEventMessage<?> event) {
            reach.events++;
            reach.position = StoredTokens.position(event.trackingToken());
        }
        return next.proceed();
    }

    private Reach watch(UnitOfWork<?> batch) {
        var reach = new Reach();
        batch.afterCommit(done -> {
            progress.reached(view, reach.position);
            failures.over(view);
            events.increment(reach.events);
            timer.record(System.nanoTime() - reach.start, TimeUnit.NANOSECONDS);
        });
        batch.onRollback(
                failed -> failures.add(view, failed.getExecutionResult().getExceptionResult()));
        return reach;
    }
}
