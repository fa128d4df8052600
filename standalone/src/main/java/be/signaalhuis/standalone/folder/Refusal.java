package be.signaalhuis.standalone.folder;

/** A reason not to start that the person at the keyboard can act on: shown as it is, without a stack trace. */
public class Refusal extends RuntimeException {

    public Refusal(String dutch, String english) {
        super(dutch + System.lineSeparator() + english);
    }
}
