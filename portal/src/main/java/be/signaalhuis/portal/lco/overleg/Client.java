package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom it is about; without a name on an imported file that nobody completed. */
public record Client(Personal name, Personal reference, boolean erased) {

    @JsonCreator
    static Client of(
            @JsonProperty("name") Personal name,
            @JsonProperty("reference") Personal reference,
            @JsonProperty("erased") Boolean erased) {
        return new Client(name, reference, Boolean.TRUE.equals(erased));
    }
}
