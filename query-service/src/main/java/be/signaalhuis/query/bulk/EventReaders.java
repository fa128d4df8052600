package be.signaalhuis.query.bulk;

import be.signaalhuis.events.upcasting.EventUpcasters;
import be.signaalhuis.query.projection.Follows;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes readers of the log, each for one view. */
@Component
public class EventReaders {

    private final Serializer serializer;
    private final JsonMapper json;

    EventReaders(@Qualifier("eventSerializer") Serializer serializer, @Qualifier("eventJson") JsonMapper json) {
        this.serializer = serializer;
        this.json = json;
    }

    /** @param pageSize events read at a time */
    public <E> EventReader<E> over(DataSource log, Follows<E> follows, int pageSize) {
        var older = new OlderEvents(serializer, EventUpcasters.chain());
        var decoder = new EventDecoder<>(follows, json, older);
        return new EventReader<>(new EventRows(new JdbcTemplate(log), follows), decoder, pageSize);
    }
}
