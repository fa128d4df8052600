package be.signaalhuis.events.lco;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one agreement (afspraak). */
public record AgreementId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Objects.requireNonNull(value, "agreement id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
