package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Change;
import io.swagger.v3.oas.models.media.Schema;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the contract shows a change of a field (as the field) and a ground (as a code or an object). */
@Configuration(proxyBeanMethods = false)
class ReportSchemas {

    static {
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Change.class);
    }

    @Bean
    OpenApiCustomizer groundsAndCorrections() {
        return contract -> {
            var schemas = contract.getComponents().getSchemas();
            schemas.computeIfPresent("GroundBody", (name, object) -> codeOrObject(object));
            Stream.of("CorrectionBody", "FactsCorrectionBody").map(schemas::get).forEach(ReportSchemas::canBeEmptied);
        };
    }

    private static Schema<?> codeOrObject(Schema<?> object) {
        return new Schema<>()
                .description(object.getDescription())
                .addOneOfItem(new Schema<>().$ref("#/components/schemas/Code"))
                .addOneOfItem(object.description(null));
    }

    private static void canBeEmptied(Schema<?> correction) {
        correction.getProperties().replaceAll((field, schema) -> {
            if (field.equals("reason") || field.equals("facts")) {
                return schema;
            }
            return schema.get$ref() == null
                    ? schema.nullable(true)
                    : new Schema<>().nullable(true).addAllOfItem(schema);
        });
    }
}
