package be.signaalhuis.events.lco;

/**
 * Whom it is about; only ever inside a seal.
 *
 * @param reference what the OCMW calls the file, if it has one
 */
public record Client(String name, String reference) {

    @Override
    public String toString() {
        return "Client";
    }
}
