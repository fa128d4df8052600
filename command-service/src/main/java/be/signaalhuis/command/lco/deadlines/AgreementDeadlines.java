package be.signaalhuis.command.lco.deadlines;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.stereotype.Component;

/**
 * Sets the deadlines of an agreement. None is ever taken back: whether it still means something is decided when it comes,
 * by the file.
 */
@Component
class AgreementDeadlines {

    private final SchedulerClient scheduler;
    private final OneTimeTask<AgreementDay> reminder;
    private final OneTimeTask<AgreementDay> overdue;
    private final DeadlineMoments moments;

    AgreementDeadlines(
            SchedulerClient scheduler,
            OneTimeTask<AgreementDay> agreementReminder,
            OneTimeTask<AgreementDay> agreementOverdue,
            DeadlineMoments moments) {
        this.scheduler = scheduler;
        this.reminder = agreementReminder;
        this.overdue = agreementOverdue;
        this.moments = moments;
    }

    void set(AgreementDay day) {
        scheduler.scheduleIfNotExists(reminder.instance(day.task(), day), moments.reminderOf(day.due()));
        scheduler.scheduleIfNotExists(overdue.instance(day.task(), day), moments.overdueAfter(day.due()));
    }
}
