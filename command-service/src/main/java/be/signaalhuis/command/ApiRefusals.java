package be.signaalhuis.command;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How a call can be refused, told from what the call takes. */
final class ApiRefusals {

    private final Operation operation;

    ApiRefusals(Operation operation) {
        this.operation = operation;
    }

    void add() {
        refusal(401, "no valid token");
        refusal(404, "not there, or not for this caller");
        refusal(503, "a store is down; nothing is confirmed");
        if (operation.getRequestBody() != null) {
            refusal(400, "something in the input is wrong; issues[] names it");
            refusal(413, "the body is too large");
            refusal(415, "the body has another media type");
        }
        if (takesHeader("Idempotency-Key")) {
            refusal(422, "the Idempotency-Key came with another request before");
        }
        if (takesJson()) {
            refusal(409, "the file's state does not allow it, or its reference is registered already");
        }
        if (takesHeader("If-Match")) {
            refusal(412, "changed since the caller read it; currentVersion says what it is now");
            refusal(428, "If-Match is missing");
        }
    }

    private boolean takesHeader(String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(name));
    }

    private boolean takesJson() {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().containsKey("application/json");
    }

    private void refusal(int status, String when) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse()
                                .description(when)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
