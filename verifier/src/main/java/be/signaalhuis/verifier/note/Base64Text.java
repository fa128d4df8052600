package be.signaalhuis.verifier.note;

import java.util.Base64;

/** Base64 as RFC 4648 §4 has it and in no other spelling, so that one value has one text. */
public final class Base64Text {

    private Base64Text() {}

    public static byte[] bytesOf(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!of(bytes).equals(text)) {
            throw new IllegalArgumentException("not base64 as RFC 4648 writes it");
        }
        return bytes;
    }

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
