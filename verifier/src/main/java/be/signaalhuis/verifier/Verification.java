package be.signaalhuis.verifier;

import java.io.IOException;
import java.io.InputStream;

/** Verifies a bundle as it streams by, in memory that does not grow with it. */
public final class Verification {

    private Verification() {}

    /**
     * @param bundle as lines, or the same in gzip
     * @throws IOException when the stream itself fails; whatever is wrong with what it says is a finding
     * @throws IllegalArgumentException when a key or a checkpoint of the user cannot be read
     */
    public static Outcome of(InputStream bundle, Trust trust, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }
}
