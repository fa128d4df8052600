package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.query.file.FileTable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of each bottleneck, as rows. */
@Component
class BottleneckEvents extends FileTable<BottleneckEvent> {

    BottleneckEvents(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("bottleneck_file_event", "bottleneck_id", BottleneckEvent.class, sql, json);
    }
}
