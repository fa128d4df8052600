package be.signaalhuis.eventstore.secondopinion;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** A signed note: its text and its signature lines. */
record Note(String text, List<String> signatures) {

    private static final byte ED25519 = 1;

    static Note of(String note) {
        var end = note.lastIndexOf("\n\n");
        return new Note(
                note.substring(0, end + 1), note.substring(end + 2).lines().toList());
    }

    String line(int number) {
        return text.lines().toList().get(number);
    }

    boolean isSignedBy(String vkey) {
        var parts = vkey.split("\\+", 3);
        var key = Hashes.bytes(parts[2]);
        var id = Arrays.copyOf(Hashes.sha256(parts[0].getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, key), 4);
        return key[0] == ED25519 && signatures.stream().anyMatch(line -> isSigned(line, parts[0], id, key));
    }

    private boolean isSigned(String line, String name, byte[] id, byte[] key) {
        var start = "— " + name + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        try {
            var signature = Hashes.bytes(line.substring(start.length()));
            if (!Arrays.equals(Arrays.copyOf(signature, 4), id)) {
                return false;
            }
            new Ed25519Verify(Arrays.copyOfRange(key, 1, key.length))
                    .verify(Arrays.copyOfRange(signature, 4, signature.length), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException notSigned) {
            return false;
        }
    }
}
