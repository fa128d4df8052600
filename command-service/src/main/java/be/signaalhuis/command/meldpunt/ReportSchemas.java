package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.contract.Shapes;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the contract shows a change of a field (as the field) and a ground (as a code or an object). */
@Configuration(proxyBeanMethods = false)
class ReportSchemas {

    private static final Set<String> STAY = Set.of("reason", "facts");

    static {
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Change.class);
    }

    @Bean
    OpenApiCustomizer groundsAndCorrections() {
        return contract -> {
            var schemas = contract.getComponents().getSchemas();
            schemas.computeIfPresent("GroundBody", (name, object) -> Shapes.codeOrObject(object));
            Stream.of("CorrectionBody", "FactsCorrectionBody")
                    .map(schemas::get)
                    .forEach(correction -> Shapes.canBeEmptied(correction, field -> !STAY.contains(field)));
        };
    }
}
