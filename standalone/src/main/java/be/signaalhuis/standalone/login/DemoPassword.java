package be.signaalhuis.standalone.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One word everybody may know: hashing it would slow each token down and protect nothing. */
public final class DemoPassword implements PasswordEncoder {

    public static final String WORD = "demo";

    @Override
    public String encode(CharSequence raw) {
        return raw.toString();
    }

    @Override
    public boolean matches(CharSequence raw, String encoded) {
        return MessageDigest.isEqual(
                raw.toString().getBytes(StandardCharsets.UTF_8), encoded.getBytes(StandardCharsets.UTF_8));
    }
}
