package be.signaalhuis.query.processors;

import be.signaalhuis.query.reading.Progress;
import be.signaalhuis.query.reading.StoredTokens;
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

    WatchedBatch(String view, Progress progress, Failures failures) {
        this.view = view;
        this.progress = progress;
        this.failures = failures;
    }

    /** How far the batch goes. */
    private static final class Reach {
        private long position;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> batch, InterceptorChain next) throws Exception {
        Reach reach = batch.root().getOrComputeResource(WatchedBatch.class.getName(), name -> watch(batch.root()));
        if (batch.getMessage() instanceof TrackedEventMessage<?> event) {
            reach.position = StoredTokens.position(event.trackingToken());
        }
        return next.proceed();
    }

    private Reach watch(UnitOfWork<?> batch) {
        var reach = new Reach();
        batch.afterCommit(done -> {
            failures.over(view);
            progress.reached(view, reach.position);
        });
        batch.onRollback(
                failed -> failures.add(view, failed.getExecutionResult().getExceptionResult()));
        return reach;
    }
}
