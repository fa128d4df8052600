package be.signaalhuis.eventstore.merkle.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** {@code — name base64(keyID ‖ signature)}. */
record SignatureLine(String name, byte[] id, byte[] signature) {

    private static final String DASH = "— ";
    private static final int ID_LENGTH = 4;

    static SignatureLine of(VerifierKey key, byte[] signature) {
        return new SignatureLine(key.name(), key.id(), signature);
    }

    static Optional<SignatureLine> parse(String line) {
        var parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[2]);
            return bytes.length <= ID_LENGTH
                    ? Optional.empty()
                    : Optional.of(new SignatureLine(
                            parts[1],
                            Arrays.copyOf(bytes, ID_LENGTH),
                            Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var bytes = Arrays.copyOf(id, ID_LENGTH + signature.length);
        System.arraycopy(signature, 0, bytes, ID_LENGTH, signature.length);
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
