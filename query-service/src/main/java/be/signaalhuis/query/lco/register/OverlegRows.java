package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.reading.Known;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files as they stand in the table, for whoever tells of them. */
@Component
public class OverlegRows {

    public static final String VIEW = OverlegRegisterProjection.VIEW;

    private final OverlegColumns columns;
    private final JdbcClient sql;
    private final Seals seals;

    OverlegRows(OverlegColumns columns, JdbcClient sql, Seals seals) {
        this.columns = columns;
        this.sql = sql;
        this.seals = seals;
    }

    /** These files, in one statement. */
    public Map<UUID, RegisteredFile> of(Collection<UUID> files, Code municipality, Known known) {
        if (files.isEmpty()) {
            return Map.of();
        }
        var ids = files.stream().distinct().map(UUID::toString).toArray(String[]::new);
        var search = new OverlegSearch(known, municipality).that("overleg_id = any (:files::uuid[])", "files", ids);
        return list(search, "").stream().collect(Collectors.toMap(RegisteredFile::id, Function.identity()));
    }

    /** @param order what comes after the conditions */
    public List<RegisteredFile> list(OverlegSearch search, String order) {
        var state = columns.state();
        return ask("", search, order)
                .query((row, number) -> new RegisteredFile(row.getObject("overleg_id", UUID.class), state.in(row)))
                .list();
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, OverlegSearch search, String order) {
        return sql.sql(prefix + "select * from views.overleg_register" + search.where() + order)
                .params(search.parameters());
    }

    public long count(OverlegSearch search) {
        return sql.sql("select count(*) from views.overleg_register" + search.where())
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * Fetches the keys of whom these files are about at once, so that opening them one by one asks for none.
     *
     * @return those that still open what they sealed
     */
    Set<UUID> fetchClientKeys(Collection<RegisteredFile> files) {
        return fetchKeys(files.stream().map(RegisteredFile::about));
    }

    /** As for all that is sealed in files: whom they are about, everybody at their tables, and where they are to meet. */
    public void fetchKeys(Collection<RegisteredFile> files) {
        fetchKeys(files.stream().flatMap(RegisteredFile::sealed));
    }

    /** As for some of what is sealed in files; null is nothing. */
    public Set<UUID> fetchKeys(Stream<? extends Sealed<?>> some) {
        return seals.openable(
                some.filter(Objects::nonNull).map(Sealed::kid).distinct().toList());
    }
}
