package be.signaalhuis.eventstore.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A date is {@code yyyy-mm-dd} and nothing else: Jackson's own reader also takes moments, arrays and spaces. */
final class LiteralDate extends ValueDeserializer<LocalDate> {

    private static final int LENGTH = "yyyy-mm-dd".length();

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        var text = json.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noDate) {
            // Told below, like every other text.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not yyyy-mm-dd");
    }
}
