package be.signaalhuis.verifier.cli;

/** Where the jar starts. */
public final class Verifier {

    private Verifier() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}
