package be.signaalhuis.standalone.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Passwords nobody chooses, types or stores: the services' roles get new ones at every start. */
public final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Passwords() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Gives each of these roles a fresh password; only its SCRAM verifier travels to the server. */
    public static Map<String, String> renew(DataSource superuser, Collection<String> roles) throws SQLException {
        Map<String, String> passwords = new TreeMap<>();
        try (Connection connection = superuser.getConnection()) {
            PGConnection server = connection.unwrap(PGConnection.class);
            for (String role : roles) {
                String password = random();
                server.alterUserPassword(role, password.toCharArray(), "scram-sha-256");
                passwords.put(role, password);
            }
        }
        return passwords;
    }
}
