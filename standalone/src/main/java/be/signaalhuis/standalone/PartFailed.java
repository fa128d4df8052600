package be.signaalhuis.standalone;

import be.signaalhuis.standalone.logging.RootCause;

/** A part that could not start, told in one line. */
final class PartFailed extends Exception {

    PartFailed(Part part, Throwable cause) {
        super("%s (%s): %s".formatted(part.name(), part.address(), RootCause.inOneLine(cause)), cause);
    }
}
