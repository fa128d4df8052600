package be.signaalhuis.violators;

import java.sql.Connection;
import org.axonframework.spring.stereotype.Aggregate;

/** Asks a database. */
@Aggregate
public class AggregateWithSql {
    Connection connection;
}
