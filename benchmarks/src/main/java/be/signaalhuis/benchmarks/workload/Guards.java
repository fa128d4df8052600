package be.signaalhuis.benchmarks.workload;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The triggers of the log, off while it is seeded and then on again, each as it was. */
record Guards(JdbcClient sql, List<String> restored) implements AutoCloseable {

    private static final String HOW_THEY_ARE = """
            select format('alter table events.event %s trigger %I',
                          case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end,
                          tgname)
            from pg_trigger where tgrelid = 'events.event'::regclass and not tgisinternal and tgenabled <> 'D'
            """;

    static Guards off(JdbcClient superuser) {
        var restored = superuser.sql(HOW_THEY_ARE).query(String.class).list();
        superuser.sql("alter table events.event disable trigger user").update();
        return new Guards(superuser, restored);
    }

    @Override
    public void close() {
        restored.forEach(statement -> sql.sql(statement).update());
    }
}
