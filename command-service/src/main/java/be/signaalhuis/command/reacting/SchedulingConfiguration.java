package be.signaalhuis.command.reacting;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scheduler of this node. Every node looks for tasks that are due, one at a time picks one up; a task of a node that
 * died is picked up again after a minute.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TaskSettings.class)
class SchedulingConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 6;

    /** Tasks set within a transaction are there when it is committed, and not before. */
    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database,
            List<Task<?>> tasks,
            @Qualifier("eventJson") JsonMapper json,
            Clock deskClock,
            MeterRegistry meters,
            TaskSettings settings) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .tableName("command.scheduled_task")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(new TaskJson(json))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(deskClock::instant)
                .threads(1)
                .pollingInterval(settings.look())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(HEARTBEAT)
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new TaskTroubles())
                .addSchedulerListener(new StatsRegistryAdapter(new MicrometerStatsRegistry(meters, tasks)))
                .build();
    }

    @Bean
    TaskRounds taskRounds(Scheduler scheduler) {
        return new TaskRounds(scheduler);
    }
}
