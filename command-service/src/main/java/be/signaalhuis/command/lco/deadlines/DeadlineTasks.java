package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.command.lco.AgreementClock;
import be.signaalhuis.command.reacting.Later;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done when the time of an agreement has come. */
@Configuration(proxyBeanMethods = false)
class DeadlineTasks {

    @Bean
    OneTimeTask<AgreementDay> agreementReminder(AgreementClock clock) {
        return Later.once(
                "remind-of-agreement",
                AgreementDay.class,
                day -> clock.comesNear(day.overlegId(), day.agreementId(), day.due(), day.municipality()));
    }

    @Bean
    OneTimeTask<AgreementDay> agreementOverdue(AgreementClock clock) {
        return Later.once(
                "mark-agreement-overdue",
                AgreementDay.class,
                day -> clock.hasPassed(day.overlegId(), day.agreementId(), day.due(), day.municipality()));
    }
}
