package be.signaalhuis.events.gebiedsscan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one crime-enabling opportunity structure (criminogene gelegenheidsstructuur). */
public record StructureId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StructureId {
        Objects.requireNonNull(value, "structure id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
