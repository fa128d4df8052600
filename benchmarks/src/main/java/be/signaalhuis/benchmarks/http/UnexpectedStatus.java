package be.signaalhuis.benchmarks.http;

import java.io.IOException;

/** An answer other than the one that was hoped for. */
public final class UnexpectedStatus extends IOException {

    UnexpectedStatus(int status) {
        super("status " + status);
    }
}
