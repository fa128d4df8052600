package be.signaalhuis.query.testing;

import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.Seals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A long log: one life of a report, copied with other identifiers, so that sealing costs nothing. */
public final class ManyReports {

    private static final int OF_AN_INSERT = 1000;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private ManyReports() {}

    /** Appends so many reports of three events each. */
    public static TestLog.Place append(RunningService service, int reports) {
        var json = EventJson.mapper(service.bean(Seals.class));
        var id = UUID.randomUUID();
        var life = List.of(
                Reports.registered(id, Reports.content(DAY, "RAS", "GESLACHT")),
                Reports.corrected(id, Reports.content(DAY, "TAAL")),
                Reports.closed(id, DAY, "ADVIES"));
        var texts = life.stream().map(json::writeValueAsString).toList();
        TestLog.Place last = null;
        for (int done = 0; done < reports; done += OF_AN_INSERT) {
            last = insert(service, id.toString(), life, texts, Math.min(OF_AN_INSERT, reports - done));
        }
        return last;
    }

    private static TestLog.Place insert(
            RunningService service, String id, List<?> life, List<String> texts, int reports) {
        var streams = new ArrayList<String>();
        var types = new ArrayList<String>();
        var revisions = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var payloads = new ArrayList<byte[]>();
        for (int report = 0; report < reports; report++) {
            var stream = TimeOrderedIdentifiers.next().toString();
            for (int number = 0; number < life.size(); number++) {
                var type = life.get(number).getClass();
                streams.add(stream);
                types.add(type.getName());
                revisions.add(type.getAnnotation(Revision.class).value());
                numbers.add(number);
                payloads.add(texts.get(number).replace(id, stream).getBytes(StandardCharsets.UTF_8));
            }
        }
        var position = service.database()
                .as("signaalhuis_command")
                .sql("""
                        with new as (insert into events.event (event_identifier, aggregate_identifier, sequence_number,
                               type, payload_type, payload_revision, payload, metadata)
                        select uuidv7(), stream, sequence, 'DiscriminationReport', type, revision, payload,
                               convert_to('{"actor":"intake-genk","role":"intake","organisation":"Meldpunt Genk"}', 'UTF8')
                        from unnest(:stream::uuid[], :sequence::bigint[], :type::text[], :revision::text[],
                                    :payload::bytea[]) as row (stream, sequence, type, revision, payload)
                        returning global_index)
                        select max(global_index) from new
                        """)
                .param("stream", streams.toArray(String[]::new))
                .param("sequence", numbers.toArray(Integer[]::new))
                .param("type", types.toArray(String[]::new))
                .param("revision", revisions.toArray(String[]::new))
                .param("payload", payloads.toArray(byte[][]::new))
                .query(Long.class)
                .single();
        return new TestLog.Place(position, null);
    }
}
