package be.signaalhuis.standalone;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What runs beside the database and the login: the one place where a service or the schema is plugged in.
 *
 * @param migration brings schema and roles up to date, before anybody signs in with one
 */
record Product(Migration migration, List<Service> services) {

    static final Product SIGNAALHUIS = new Product(superuser -> {}, List.of());

    /** Runs as the superuser on the database, at every start. */
    interface Migration {
        void migrate(DataSource superuser) throws SQLException;
    }
}
