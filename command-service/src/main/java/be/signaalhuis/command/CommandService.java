package be.signaalhuis.command;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.ServiceAreas;
import be.signaalhuis.eventstore.cache.BoundedCache;
import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Starts the command service; its settings are in {@code command-service.yml}. Deadlines are set by reactions, so Axon's own
 * are left out.
 */
@SpringBootApplication(exclude = AxonDbSchedulerAutoConfiguration.class)
public class CommandService {

    /** Dates are those of the desks: a report at half past midnight is of that day. */
    private static final ZoneId DESK_TIME = ZoneId.of("Europe/Brussels");

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "command-service");
        SpringApplication.run(CommandService.class, args);
    }

    @Bean
    Clock deskClock() {
        return Clock.system(DESK_TIME);
    }

    @Bean
    BoundedCache files() {
        return new BoundedCache();
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.current();
    }

    @Bean
    ServiceAreas serviceAreas() {
        return ServiceAreas.current();
    }
}
