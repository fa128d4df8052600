package be.signaalhuis.command.signals;

import be.signaalhuis.command.contract.Shapes;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the contract shows a grading (as a text or an object) and what a correction can empty. */
@Configuration(proxyBeanMethods = false)
class SignalSchemas {

    private static final Set<String> OF_A_CORRECTION = Set.of("place", "summary");
    private static final Set<String> OF_A_REGRADING = Set.of("certainty", "grading");

    @Bean
    OpenApiCustomizer gradingsAndCorrections() {
        return contract -> {
            var schemas = contract.getComponents().getSchemas();
            schemas.computeIfPresent(
                    "GradingBody",
                    (name, object) -> Shapes.textOrObject(
                            new StringSchema().pattern("^[A-Z]\\d(H\\d)?$").example("B2"), object));
            Shapes.canBeEmptied(schemas.get("SignalCorrectionBody"), OF_A_CORRECTION::contains);
            Shapes.canBeEmptied(schemas.get("RegradingBody"), OF_A_REGRADING::contains);
        };
    }
}
