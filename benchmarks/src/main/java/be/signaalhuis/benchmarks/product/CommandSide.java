package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.command.CommandService;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.HashMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real command service in this process, as production wires it; commands reach it without HTTP. */
public final class CommandSide implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private CommandSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static CommandSide on(BenchDatabase database) {
        var settings = new HashMap<>(database.settings("signaalhuis_command"));
        settings.put("spring.config.name", "command-service");
        settings.put("signaalhuis.security.issuer", "https://issuer.test");
        settings.put("signaalhuis.command.port", 0);
        settings.put("signaalhuis.command.management-port", 0);
        settings.put("logging.level.be.signaalhuis", "WARN");
        return new CommandSide(new SpringApplicationBuilder(CommandService.class)
                .properties(settings)
                .run());
    }

    public Commands commands() {
        return context.getBean(Commands.class);
    }

    public Seals seals() {
        return context.getBean(Seals.class);
    }

    public Serializer serializer() {
        return context.getBean("eventSerializer", Serializer.class);
    }

    public EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
