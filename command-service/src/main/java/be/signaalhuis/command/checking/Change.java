package be.signaalhuis.command.checking;

/**
 * What a correction does to one field: a value sets it, an explicit null empties it; a field that is
 * not sent has no change at all (and then this is null).
 */
public record Change<T>(T value) {

    public static <T> T apply(Change<T> change, T current) {
        if (change == null) {
            return current;
        }
        // A text that says the same keeps its key.
        return change.value() != null && change.value().equals(current) ? current : change.value();
    }
}
