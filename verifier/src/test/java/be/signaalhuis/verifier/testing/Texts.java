package be.signaalhuis.verifier.testing;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** How bundles write what they hold. */
public final class Texts {

    private Texts() {}

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                json.append("\\u%04x".formatted(c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    static String list(List<byte[]> hashes) {
        return hashes.stream().map(hash -> json(base64(hash))).collect(Collectors.joining(",", "[", "]"));
    }
}
