package be.signaalhuis.standalone.logging;

/** Why something failed, without the layers it was wrapped in. */
public final class RootCause {

    private RootCause() {}

    public static String inOneLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : ": " + root.getMessage();
        return (root.getClass().getSimpleName() + message)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
