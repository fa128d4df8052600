package be.signaalhuis.events.meldpunt;

/** Who reports, as far as they said; only ever inside a seal. */
public record Reporter(String name, String email, String phone, String language) {

    @Override
    public String toString() {
        return "Reporter";
    }
}
