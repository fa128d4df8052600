package be.signaalhuis.command.reacting;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.function.Consumer;

/** Makes the tasks that reactions set: done once, and tried again every minute until then. */
public final class Later {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private Later() {}

    /** @param work may be done twice, when a node dies after it: the second time it must change nothing */
    public static <T> OneTimeTask<T> once(String name, Class<T> data, Consumer<T> work) {
        return Tasks.oneTime(name, data)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((task, context) -> work.accept(task.getData()));
    }
}
