package be.signaalhuis.verifier.cli;

/** The words on the command line make no question. */
final class Misuse extends RuntimeException {

    Misuse(String message) {
        super(message, null, false, false);
    }
}
