package be.signaalhuis.eventstore.http;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.temporal.Temporal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the field of a JSON body that could not be read, and what is wrong with it. */
final class JsonIssue {

    private JsonIssue() {}

    static Issue of(HttpMessageNotReadableException e) {
        return e.getCause() instanceof JacksonException json ? of(json) : Issue.body("", "bodyRequired");
    }

    private static Issue of(JacksonException e) {
        var field = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return Issue.body(field, "fieldUnknown");
        }
        if (e instanceof StreamConstraintsException) {
            return Issue.body(field, "tooLong");
        }
        if (e instanceof MismatchedInputException mismatch) {
            return Issue.body(field, expectsDate(mismatch) ? "dateInvalid" : "typeWrong");
        }
        if (e instanceof ValueInstantiationException refused) {
            return refusedBy(refused.getType().getRawClass(), field);
        }
        return Issue.body(field, e instanceof InputCoercionException ? "typeWrong" : "jsonInvalid");
    }

    /** What is wrong with a text that its type refused to be made of. */
    private static Issue refusedBy(Class<?> type, String field) {
        if (type == Code.class) {
            return Issue.body(field, "codeUnknown");
        }
        return Issue.body(field, type == ExternalReference.class ? "referenceInvalid" : "typeWrong");
    }

    private static boolean expectsDate(MismatchedInputException e) {
        return e.getTargetType() != null && Temporal.class.isAssignableFrom(e.getTargetType());
    }

    /** {@code facts.occurredFrom}, {@code additionalGrounds[1].code}. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(safe(step.getPropertyName()));
            }
        }
        return path.toString();
    }

    /** An unknown field's name is the sender's text: cut to what a name looks like. */
    private static String safe(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]{0,40}") ? name : "?";
    }
}
