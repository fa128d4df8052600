package be.signaalhuis.events.lco;

/** Somebody at the table; only ever inside a seal. */
public record Person(String name, String organisation) {

    @Override
    public String toString() {
        return "Person";
    }
}
