package be.signaalhuis.events.lco;

/**
 * Who lives with the client; only ever inside a seal.
 *
 * @param childrenUnder18 null when nobody said
 * @param note who they are, in the coordinator's words
 */
public record Household(Integer childrenUnder18, String note) {

    @Override
    public String toString() {
        return "Household";
    }
}
