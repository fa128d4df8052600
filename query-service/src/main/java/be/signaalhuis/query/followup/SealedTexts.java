package be.signaalhuis.query.followup;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts in the rows of a view: kept as an event keeps them, sealed, and opened for a reader alone. */
@Component
public class SealedTexts {

    private static final TypeReference<Sealed<String>> TEXT = new TypeReference<>() {};

    private final JsonMapper json;
    private final Seals seals;

    SealedTexts(@Qualifier("eventJson") JsonMapper json, Seals seals) {
        this.json = json;
        this.seals = seals;
    }

    public <R> Field<Sealed<String>> column(Fields<R> fields, String column, Function<R, Sealed<String>> property) {
        var bytes = fields.bytes(column, row -> written(property.apply(row)));
        return row -> read(bytes.in(row));
    }

    /** Fetches the keys of many texts at once, so that opening them one by one asks for none. */
    public void fetchKeys(Stream<Sealed<String>> texts) {
        seals.openable(texts.filter(Objects::nonNull).map(Sealed::kid).toList());
    }

    private byte[] written(Sealed<String> text) {
        return text == null ? null : json.writeValueAsBytes(text);
    }

    private Sealed<String> read(byte[] text) {
        return text == null ? null : json.readValue(text, TEXT);
    }
}
