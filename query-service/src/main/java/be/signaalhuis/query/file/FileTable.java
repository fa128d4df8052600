package be.signaalhuis.query.file;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.projection.EventTable;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The events of each file, as rows. */
public abstract class FileTable<E> extends EventTable<E> {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Class<E> events;
    private final String find;

    /**
     * @param name the table without its schema
     * @param key the column that names what a file is about
     * @param events the sealed interface of what can happen to it
     */
    protected FileTable(String name, String key, Class<E> events, JdbcClient sql, JsonMapper json) {
        this(name, key, events, new Fields<>(), sql, json);
    }

    /** @param own what the rows of this table say besides what those of every file do */
    protected FileTable(
            String name, String key, Class<E> events, Fields<Recorded<E>> own, JdbcClient sql, JsonMapper json) {
        super(name, key, more(own, json));
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.find = "select * from views.%s where %s = :file and position <= :position order by sequence"
                .formatted(name, key);
    }

    private static <E> Fields<Recorded<E>> more(Fields<Recorded<E>> own, JsonMapper json) {
        var fields = new Fields<Recorded<E>>();
        fields.keepAll(own);
        fields.text("what", one -> one.event().getClass().getSimpleName());
        fields.text("actor", one -> (String) one.metaData().get(MetaDataKeys.ACTOR));
        fields.text("role", one -> (String) one.metaData().get(MetaDataKeys.ROLE));
        fields.text("organisation", one -> (String) one.metaData().get(MetaDataKeys.ORGANISATION));
        fields.bytes("payload", one -> json.writeValueAsBytes(one.event()));
        return fields;
    }

    /** What is in a file at that position, oldest first. */
    public List<FileEvent<E>> find(UUID file, long position) {
        return sql.sql(find)
                .param("file", file)
                .param("position", position)
                .query((row, number) -> event(row))
                .list();
    }

    /** One event of a file, as its row tells it. */
    protected FileEvent<E> event(ResultSet row) throws SQLException {
        return new FileEvent<>(
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("organisation"),
                json.readValue(row.getBytes("payload"), type(row.getString("what"))));
    }

    private Class<? extends E> type(String what) {
        return Arrays.stream(events.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(what))
                .findFirst()
                .orElseThrow()
                .asSubclass(events);
    }
}
