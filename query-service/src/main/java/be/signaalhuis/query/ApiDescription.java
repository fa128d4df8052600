package be.signaalhuis.query;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the contract says of every question: who may ask, and how it is refused. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "something in the question is wrong; issues[] names it",
            "401", "no valid token",
            "404", "not there, or not for this reader",
            "503", "not yet: a strict reader asked for more than the view has seen, or a store is down");

    private static final Map<String, String> PARAMETERS = Map.of(
            "asKnownOn", "as known on that moment: instant, date-time with offset, or date (its end in Belgium)",
            "Consistency-Token",
                    "position that the answer must have seen; it waits 2 seconds for it, and says"
                            + " Consistency: behind when that was not enough",
            "Prefer", "wait=N (seconds, at most 30): rather a 503 than an answer that is behind");

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                .info(new Info()
                        .title("Signaalhuis: questions")
                        .version("v1")
                        .description("Answers carry the log position they are computed at."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OperationCustomizer whatAllQuestionsShare() {
        return (operation, handler) -> {
            parameters(operation)
                    .forEach(parameter -> parameter.setDescription(
                            PARAMETERS.getOrDefault(parameter.getName(), parameter.getDescription())));
            REFUSALS.forEach((status, when) -> operation.getResponses().addApiResponse(status, problem(when)));
            return operation;
        };
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** A value that is one of several forms is not also an object, as the generator would have it. */
    @Bean
    OpenApiCustomizer alternatives() {
        return contract -> contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> ((Map<String, Schema<?>>) schema.getProperties()).values().stream())
                .filter(property -> property.getOneOf() != null)
                .forEach(property -> property.setType(null));
    }

    private static ApiResponse problem(String when) {
        var form = new MediaType().schema(new ObjectSchema().description("RFC 9457 problem"));
        return new ApiResponse()
                .description(when)
                .content(new Content().addMediaType("application/problem+json", form));
    }
}
