package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.FileTable;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of each overleg, as rows. */
@Component
class OverlegEvents extends FileTable<OverlegEvent> {

    private final JsonMapper json;
    private final Seals seals;

    OverlegEvents(JdbcClient sql, @Qualifier("eventJson") JsonMapper json, Seals seals) {
        super("overleg_file_event", "overleg_id", OverlegEvent.class, sql, json);
        this.json = json;
        this.seals = seals;
    }

    /** Fetches the keys of a whole file at once, so that opening its values one by one asks for none. */
    void fetchKeys(List<FileEvent<OverlegEvent>> events) {
        seals.openable(events.stream()
                .<JsonNode>map(event -> json.valueToTree(event.event()))
                .flatMap(tree -> tree.findValuesAsString("kid").stream())
                .map(UUID::fromString)
                .distinct()
                .toList());
    }
}
