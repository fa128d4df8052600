package be.signaalhuis.query.audit.trail;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.projection.Envelope;
import be.signaalhuis.query.projection.EventTable;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import be.signaalhuis.query.projection.ViewRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row for each event. A batch is copied from the log inside the database: the types and revisions that were stored,
 * also of what an upcaster would make something else of, and nothing between two batches is left out.
 */
@Component
class TrailTable extends EventTable<Envelope> {

    private static final String TYPE = "substring(payload_type from '[^.]+$')";

    private static final String COPY = """
            insert into %1$s.audit_trail (stream_id, sequence, position, event_id, recorded_at, type, revision,
                   municipality, actor, role, organisation, purpose, cause)
            select aggregate_identifier, sequence_number, global_index, event_identifier, recorded_at, %2$s,
                   payload_revision, meta ->> '%3$s', meta ->> '%4$s', meta ->> '%5$s', meta ->> '%6$s', meta ->> '%7$s',
                   meta ->> '%8$s'
            from (select *, convert_from(metadata, 'UTF8')::jsonb as meta from events.event
                  where global_index > coalesce((select max(position) from %1$s.audit_trail), 0)
                    and global_index <= :until) as event
            on conflict (stream_id, sequence) do nothing
            """;

    TrailTable() {
        super("audit_trail", "stream_id", about());
    }

    private static Fields<Recorded<Envelope>> about() {
        var fields = new Fields<Recorded<Envelope>>();
        fields.text("type", one -> simple(one.event().type()));
        fields.text("revision", one -> one.event().revision());
        fields.text("municipality", one -> who(one, MetaDataKeys.MUNICIPALITY));
        fields.text("actor", one -> who(one, MetaDataKeys.ACTOR));
        fields.text("role", one -> who(one, MetaDataKeys.ROLE));
        fields.text("organisation", one -> who(one, MetaDataKeys.ORGANISATION));
        fields.text("purpose", one -> who(one, MetaDataKeys.PURPOSE));
        fields.text("cause", one -> who(one, MetaDataKeys.CAUSE));
        return fields;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String who(Recorded<Envelope> one, String key) {
        var value = one.metaData().get(key);
        return value == null ? null : value.toString();
    }

    @Override
    public ViewRows<Envelope> in(String schema, JdbcClient sql) {
        var rows = super.in(schema, sql);
        var copy = COPY.formatted(
                schema,
                TYPE,
                MetaDataKeys.MUNICIPALITY,
                MetaDataKeys.ACTOR,
                MetaDataKeys.ROLE,
                MetaDataKeys.ORGANISATION,
                MetaDataKeys.PURPOSE,
                MetaDataKeys.CAUSE);
        return new ViewRows<>() {
            @Override
            public void write(List<Recorded<Envelope>> batch) {
                sql.sql(copy).param("until", batch.getLast().position()).update();
            }

            @Override
            public void clear() {
                rows.clear();
            }
        };
    }
}
