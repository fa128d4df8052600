package be.signaalhuis.eventstore.sealing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import javax.crypto.spec.SecretKeySpec;

/** Runs in a JVM of its own, for a token is found through the environment of its process. */
final class Pkcs11RoundTrip {

    private static final byte[] KEY = "a data key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ID = "its id".getBytes(StandardCharsets.UTF_8);

    private Pkcs11RoundTrip() {}

    public static void main(String[] arguments) throws Exception {
        var config = Path.of(arguments[0]);
        var pin = arguments[1];
        putKey(config, pin);

        var key = Pkcs11KeyEncryptionKey.of(new SealingProperties.Pkcs11(config, pin, "kek"));
        var wrapped = key.encrypt(KEY, ID);
        System.out.println("opened " + new String(key.decrypt(wrapped, ID), StandardCharsets.UTF_8));
        try {
            key.decrypt(wrapped, KEY);
        } catch (GeneralSecurityException e) {
            System.out.println("other id refused");
        }
        wrapped[wrapped.length - 1] ^= 1;
        try {
            key.decrypt(wrapped, ID);
        } catch (GeneralSecurityException e) {
            System.out.println("tampering refused");
        }
        try {
            Pkcs11KeyEncryptionKey.of(new SealingProperties.Pkcs11(config, pin, "unknown"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void putKey(Path config, String pin) throws Exception {
        var token = Security.getProvider("SunPKCS11").configure(config.toString());
        var store = KeyStore.getInstance("PKCS11", token);
        store.load(null, pin.toCharArray());
        store.setKeyEntry("kek", new SecretKeySpec(new byte[32], "AES"), null, null);
    }
}
