package be.signaalhuis.query.rebuild;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processors that keep the live views up to date. */
@Component
class LiveProcessors {

    private final ObjectProvider<Configuration> axon;

    LiveProcessors(ObjectProvider<Configuration> axon) {
        this.axon = axon;
    }

    /** Until this is closed. */
    interface Pause extends AutoCloseable {
        @Override
        void close();
    }

    /** A view that is far behind is not worth following meanwhile: it would take half the machine from its load. */
    Pause pauseFor(RebuildTask task) {
        var processor = axon.getObject()
                .eventProcessingConfiguration()
                .eventProcessor(task.view())
                .filter(one -> task.cause() == Cause.FAR_BEHIND && one.isRunning());
        processor.ifPresent(EventProcessor::shutDown);
        return () -> processor.ifPresent(EventProcessor::start);
    }
}
