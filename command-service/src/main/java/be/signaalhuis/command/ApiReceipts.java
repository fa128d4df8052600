package be.signaalhuis.command;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;

/** What an answer says in its headers, and what the headers of a call mean. */
final class ApiReceipts {

    private static final Map<String, Schema<?>> TAKEN = Map.of(
            "If-Match",
            new StringSchema()
                    .pattern("^\"\\d{1,9}\"$")
                    .example("\"3\"")
                    .description("the version the caller saw: the ETag of an earlier answer"),
            "Idempotency-Key",
            new StringSchema()
                    .minLength(1)
                    .maxLength(200)
                    .description("the same key and request again: the first answer again"));

    private static final List<String> RECEIPTS = List.of("Receipt", "SignalReceipt", "OverlegReceipt");

    private ApiReceipts() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> TAKEN.containsKey(parameter.getName()))
                    .forEach(parameter -> parameter
                            .required(parameter.getName().equals("If-Match"))
                            .description(TAKEN.get(parameter.getName()).getDescription())
                            .schema(TAKEN.get(parameter.getName())));
        }
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .computeIfPresent(
                            "text/csv",
                            (form, bytes) -> bytes.schema(
                                    new StringSchema().description("; or , between cells; UTF-8 or windows-1252")));
            operation
                    .getRequestBody()
                    .getContent()
                    .computeIfPresent(
                            "application/geo+json",
                            (form, bytes) -> bytes.schema(
                                    new ObjectSchema().description("FeatureCollection of RFC 7946, in WGS84")));
        }
        operation.getResponses().forEach(ApiReceipts::describe);
    }

    private static void describe(String status, ApiResponse answer) {
        if (status.equals("201") || status.equals("202")) {
            header(answer, "Location", "where it is");
        }
        if (status.startsWith("2") && RECEIPTS.stream().anyMatch(kind -> holds(answer, kind))) {
            header(answer, "ETag", "the file's version from now on, for If-Match");
            header(answer, "Consistency-Token", "a question that sends this back sees at least this change");
        }
        if (status.startsWith("2") && holds(answer, "TaskAnswer")) {
            header(
                    answer,
                    "Consistency-Token",
                    "once the task has ended, unless it was a dry run: a question that sends this back sees all it took",
                    false);
        }
    }

    private static boolean holds(ApiResponse answer, String schema) {
        return answer.getContent() != null
                && answer.getContent().values().stream()
                        .anyMatch(form ->
                                String.valueOf(form.getSchema().get$ref()).endsWith("/" + schema));
    }

    private static void header(ApiResponse answer, String name, String meaning) {
        header(answer, name, meaning, true);
    }

    private static void header(ApiResponse answer, String name, String meaning, boolean always) {
        answer.addHeaderObject(
                name, new Header().required(always).description(meaning).schema(new StringSchema()));
    }
}
