package be.signaalhuis.events.meldpunt;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Who reports, as far as they said; only ever inside a seal. */
public record Reporter(String name, String email, String phone, String language) {

    /** Whether this tells who somebody is; a language alone does not. */
    @JsonIgnore
    public boolean isIdentified() {
        return name != null || email != null || phone != null;
    }

    @Override
    public String toString() {
        return "Reporter";
    }
}
