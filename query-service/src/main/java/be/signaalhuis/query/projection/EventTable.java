package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table with one row for each event that its view follows, by stream and sequence number. */
public abstract class EventTable<E> implements ViewTable<E> {

    private final String name;
    private final String key;
    private final Fields<Recorded<E>> fields = new Fields<>();

    /**
     * @param name the table without its schema; it also has sequence, position, event_id and recorded_at
     * @param key the column that names the stream
     */
    protected EventTable(String name, String key, Fields<Recorded<E>> more) {
        this.name = name;
        this.key = key;
        fields.id(key, Recorded::stream);
        fields.number("sequence", Recorded::sequence);
        fields.number("position", Recorded::position);
        fields.id("event_id", Recorded::eventId);
        fields.moment("recorded_at", Recorded::recordedAt);
        fields.keepAll(more);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String position() {
        return "position";
    }

    @Override
    public boolean endsRows() {
        return false;
    }

    @Override
    public String columns() {
        return fields.columns();
    }

    @Override
    public ViewRows<E> in(String schema, JdbcClient sql) {
        var table = schema + "." + name;
        var insert = new Insert<>(table, fields);
        var add = insert.statement() + "on conflict (" + key + ", sequence) do nothing";
        return new ViewRows<>() {
            @Override
            public void write(List<Recorded<E>> batch) {
                sql.sql(add).params(insert.parameters(batch)).update();
            }

            @Override
            public void clear() {
                sql.sql("delete from " + table).update();
            }
        };
    }

    @Override
    public ViewLoad<E> load(boolean resumed, int most) {
        return (page, rows, history) -> page.forEach(event -> copy(event, rows));
    }

    private void copy(Recorded<E> event, CopyRows rows) {
        fields.copy(event, rows);
    }
}
