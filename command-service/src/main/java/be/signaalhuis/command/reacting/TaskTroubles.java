package be.signaalhuis.command.reacting;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.refusal.Refused;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what goes wrong, for the scheduler's own log, which is off, quotes the messages of exceptions. */
final class TaskTroubles extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(TaskTroubles.class);

    private static final Set<SchedulerEventType> USUAL = Set.of(
            SchedulerEventType.RAN_EXECUTE_DUE,
            SchedulerEventType.RAN_DETECT_DEAD,
            SchedulerEventType.RAN_UPDATE_HEARTBEATS);

    @Override
    public void onExecutionComplete(ExecutionComplete execution) {
        execution
                .getCause()
                .ifPresent(cause -> LOG.warn(
                        "task {} is tried again later: {}",
                        execution.getExecution().getTaskName(),
                        said(cause)));
    }

    private static String said(Throwable cause) {
        return cause instanceof Refused no
                ? no.code()
                        + no.issues().stream()
                                .map(issue -> " " + issue.name() + " " + issue.code())
                                .collect(Collectors.joining(","))
                : WithoutMessages.of(cause);
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (!USUAL.contains(type)) {
            LOG.warn("the scheduler of tasks met {}", type);
        }
    }
}
