package be.signaalhuis.eventstore.append;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose session breaks around the next inserts: after they were done, or before they arrived. */
final class LosingAnswers extends DelegatingDataSource {

    private final boolean done;
    private final AtomicInteger left;

    LosingAnswers(DataSource database, boolean done, int times) {
        super(database);
        this.done = done;
        this.left = new AtomicInteger(times);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(
                Connection.class,
                connection,
                (name, result) -> result instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement, null)
                        : result);
    }

    private interface Result {
        Object of(String method, Object result);
    }

    private <T> T proxy(Class<T> type, T real, Result result) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var isInsert = method.getName().equals("executeQuery")
                            && real.toString().startsWith("insert");
                    var breaks = isInsert && left.getAndDecrement() > 0;
                    if (breaks && !done) {
                        throw new SQLException("no answer", "08006");
                    }
                    try {
                        var answer = method.invoke(real, arguments);
                        if (breaks) {
                            throw new SQLException("no answer", "08006");
                        }
                        return result == null ? answer : result.of(method.getName(), answer);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
