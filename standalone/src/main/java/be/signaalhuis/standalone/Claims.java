package be.signaalhuis.standalone;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Who works on which view, reaction or task. Several nodes respect each other's claims until they run out; here nobody
 * else can be at work, for the data folder is locked, so a killed predecessor's claims need not be waited for.
 */
final class Claims {

    private static final String RELEASE = """
            do $$
            begin
                if to_regclass('views.token_entry') is not null then
                    update views.token_entry set owner = null;
                end if;
                if to_regclass('command.token_entry') is not null then
                    update command.token_entry set owner = null;
                end if;
                if to_regclass('command.scheduled_task') is not null then
                    update command.scheduled_task set picked = false, picked_by = null, last_heartbeat = null
                        where picked;
                end if;
            end
            $$
            """;

    private Claims() {}

    static void release(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(RELEASE);
        }
    }
}
