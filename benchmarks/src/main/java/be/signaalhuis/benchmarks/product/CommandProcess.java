package be.signaalhuis.benchmarks.product;

import be.signaalhuis.command.CommandService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the command service with one endpoint more. */
public final class CommandProcess {

    private CommandProcess() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandService.class, NoOperation.class)
                .properties("spring.config.name=command-service")
                .run(arguments);
    }
}
