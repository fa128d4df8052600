package be.signaalhuis.command;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
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
        }
        operation.getResponses().forEach(ApiReceipts::describe);
    }

    private static void describe(String status, ApiResponse answer) {
        if (status.equals("201") || status.equals("202")) {
            header(answer, "Location", "where it is");
        }
        if (status.startsWith("2") && isReceipt(answer)) {
            header(answer, "ETag", "the file's version from now on, for If-Match");
            header(answer, "Consistency-Token", "a question that sends this back sees at least this change");
        }
    }

    private static boolean isReceipt(ApiResponse answer) {
        return answer.getContent() != null
                && answer.getContent().values().stream()
                        .anyMatch(form ->
                                String.valueOf(form.getSchema().get$ref()).endsWith("/Receipt"));
    }

    private static void header(ApiResponse answer, String name, String meaning) {
        answer.addHeaderObject(
                name, new Header().required(true).description(meaning).schema(new StringSchema()));
    }
}
