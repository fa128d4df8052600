package be.signaalhuis.query.figures;

import be.signaalhuis.query.reading.Known;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What the statements about figures need, whatever the figure. */
final class FigureParameters {

    private FigureParameters() {}

    static Map<String, Object> of(Known known, Counted counted, FigureReader reader, FigurePages pages) {
        var parameters = new HashMap<>(counted.parameters());
        parameters.putAll(known.parameters());
        parameters.put("moment", moment(known));
        parameters.put("organisation", reader.actor().organisation());
        parameters.put("afterAt", pages.after().at());
        parameters.put("after", pages.after().position());
        parameters.put("rows", pages.rows());
        return parameters;
    }

    private static OffsetDateTime moment(Known known) {
        var moment = known.asKnownOn() == null ? Instant.EPOCH : known.asKnownOn();
        return moment.atOffset(ZoneOffset.UTC);
    }
}
