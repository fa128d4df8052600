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

    /**
     * A task of a node that died is due when it is found, by the clock of the scheduler: the library's own way reads that of
     * the machine, and where the two differ the task would wait for the difference.
     *
     * @param work may be done twice, when a node dies after it: the second time it must change nothing
     */
    public static <T> OneTimeTask<T> once(String name, Class<T> data, Consumer<T> work) {
        return Tasks.oneTime(name, data)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .onDeadExecution((found, task) -> task.reschedule(found, found.getTimeDone()))
                .execute((task, context) -> work.accept(task.getData()));
    }
}
