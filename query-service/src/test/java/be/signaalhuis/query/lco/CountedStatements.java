package be.signaalhuis.query.lco;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Listens to what the pools of the service are asked about families and about keys; not found by scanning. */
class CountedStatements {

    private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());

    @Bean
    static BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new Listening(pool) : bean;
            }
        };
    }

    /** The statements about families and keys that this work makes. */
    static List<String> during(Runnable work) {
        ASKED.clear();
        work.run();
        synchronized (ASKED) {
            return ASKED.stream()
                    .filter(sql -> sql.contains("views.overleg_") || sql.contains("keys.data_key"))
                    .filter(sql -> sql.contains("select"))
                    .toList();
        }
    }

    /** Takes the place of a pool, and hands its connections on. */
    private static final class Listening extends HikariDataSource {

        private final HikariDataSource pool;

        Listening(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = pool.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            ASKED.add((String) arguments[0]);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
