package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one consultation body (overlegorgaan). */
public record ConsultationBodyId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationBodyId {
        Objects.requireNonNull(value, "consultation body id");
    }

    /** The one body of this kind that a town has, so that two definitions of it meet. */
    public static ConsultationBodyId onlyOne(Code kind, String town) {
        return new ConsultationBodyId(ExternalReference.idOf(town, "consultation-body", kind.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
