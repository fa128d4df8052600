package be.signaalhuis.command;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the contract says of the service as a whole: who may call, what ids and codes look like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT = """
            Commands of Signaalhuis. Unknown fields are refused. \
            A change names with If-Match the version its caller saw; a POST with an Idempotency-Key \
            may be repeated and is done once. What a caller may not see looks as if it were not there (404).""";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Code.class, new Schema<>().$ref("#/components/schemas/Code"))
                .replaceWithSchema(
                        ExternalReference.class, new Schema<>().$ref("#/components/schemas/ExternalReference"))
                .replaceWithSchema(ReportId.class, new UUIDSchema())
                .replaceWithSchema(BottleneckId.class, new UUIDSchema())
                .replaceWithSchema(ScanId.class, new UUIDSchema())
                .replaceWithSchema(OverlegId.class, new UUIDSchema())
                .replaceWithSchema(ParticipantId.class, new UUIDSchema())
                .replaceWithSchema(MeetingId.class, new UUIDSchema())
                .replaceWithSchema(AgreementId.class, new UUIDSchema())
                .replaceWithSchema(StructureId.class, new UUIDSchema())
                .replaceWithSchema(SignalId.class, new UUIDSchema());
    }

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                .info(new Info()
                        .title("Signaalhuis: commands")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("EUPL-1.2").url("https://spdx.org/licenses/EUPL-1.2.html")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSchemas("Code", SharedSchemas.code())
                        .addSchemas("ExternalReference", SharedSchemas.externalReference())
                        .addSchemas("Problem", SharedSchemas.problem())
                        .addSchemas("Issue", SharedSchemas.issue())
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OperationCustomizer refusalsAndReceipts() {
        return (operation, handler) -> {
            new ApiRefusals(operation).add();
            ApiReceipts.describe(operation);
            return operation;
        };
    }
}
