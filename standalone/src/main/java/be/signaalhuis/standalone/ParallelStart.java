package be.signaalhuis.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts all parts at once: they mostly wait for the disk and for each other's classes. */
final class ParallelStart {

    private ParallelStart() {}

    /** Returns when every part answers, or throws for the first that cannot, after the others came to rest. */
    static List<Part> of(List<Part> parts, Lifecycle lifecycle) throws PartFailed, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(parts.size())) {
            List<Future<ConfigurableApplicationContext>> starts = new ArrayList<>();
            for (Part part : parts) {
                starts.add(threads.submit(part::start));
            }
            PartFailed failure = null;
            for (int i = 0; i < parts.size(); i++) {
                try {
                    lifecycle.remember(parts.get(i).name(), starts.get(i).get());
                } catch (ExecutionException e) {
                    failure = failure == null ? new PartFailed(parts.get(i), e.getCause()) : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return parts;
        }
    }
}
