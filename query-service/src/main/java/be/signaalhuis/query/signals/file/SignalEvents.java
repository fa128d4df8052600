package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.query.file.FileTable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of each signal, as rows. */
@Component
class SignalEvents extends FileTable<SignalEvent> {

    SignalEvents(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("signal_file_event", "signal_id", SignalEvent.class, sql, json);
    }
}
