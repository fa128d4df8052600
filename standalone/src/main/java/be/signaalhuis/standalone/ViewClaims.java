package be.signaalhuis.standalone;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Who works on which view. Several nodes respect each other's claims until they run out; here nobody else
 * can be at work, for the data folder is locked, so a killed predecessor's claims need not be waited for.
 */
final class ViewClaims {

    private static final String RELEASE = """
            do $$
            begin
                if to_regclass('views.token_entry') is not null then
                    update views.token_entry set owner = null;
                end if;
            end
            $$
            """;

    private ViewClaims() {}

    static void release(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(RELEASE);
        }
    }
}
