package be.signaalhuis.eventstore.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A day is {@code "2026-11-22"} and nothing else: no moment, no number, no list of numbers. */
final class StrictDate extends ValueDeserializer<LocalDate> {

    private static final int LENGTH = "2026-11-22".length();

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        var text = json.getString();
        if (text.length() == LENGTH) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                // Falls through to the one refusal for all of them.
            }
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a day");
    }
}
