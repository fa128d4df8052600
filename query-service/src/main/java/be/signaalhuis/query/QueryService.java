package be.signaalhuis.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Shows what was registered: keeps the views up to date and answers questions about them. */
@SpringBootApplication
public class QueryService {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QueryService.class)
                .properties("spring.config.name=query-service")
                .run(arguments);
    }
}
