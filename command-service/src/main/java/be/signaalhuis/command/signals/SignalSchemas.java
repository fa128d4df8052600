package be.signaalhuis.command.signals;

import be.signaalhuis.command.contract.Shapes;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the contract shows a grading: as a text or an object. */
@Configuration(proxyBeanMethods = false)
class SignalSchemas {

    @Bean
    OpenApiCustomizer gradings() {
        return contract -> contract.getComponents()
                .getSchemas()
                .computeIfPresent(
                        "GradingBody",
                        (name, object) -> Shapes.textOrObject(
                                new StringSchema().pattern("^[A-Z]\\d(H\\d)?$").example("B2"), object));
    }
}
