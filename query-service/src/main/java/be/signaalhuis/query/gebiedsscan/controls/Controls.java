package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers which targeted controls there are, page by page. */
@Component
class Controls {

    private final Views views;
    private final ControlRows rows;
    private final JsonMapper json;

    Controls(Views views, ControlRows rows, @Qualifier("eventJson") JsonMapper json) {
        this.views = views;
        this.rows = rows;
        this.json = json;
    }

    private record ControlsRead(List<ControlRow> found, long total) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<ControlList> page(String municipality, ControlQuestion.ControlPage page, Asked asked) {
        var cursor = page.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var read = views.answer(
                ControlProjection.VIEW,
                atOnePosition,
                known -> new ControlsRead(
                        rows.find(municipality, page, known), rows.count(municipality, page.question(), known)));
        return read.map(found -> list(found, page, read.known()));
    }

    private ControlList list(ControlsRead read, ControlQuestion.ControlPage page, Known known) {
        var items = read.found().stream().limit(page.limit()).map(this::item).toList();
        var next = read.found().size() > items.size() ? next(items.getLast(), page, known) : null;
        return new ControlList(items, next, read.total(), known.position(), known.asKnownOn());
    }

    private static String next(ControlItem last, ControlQuestion.ControlPage page, Known known) {
        return new Cursor(known.position(), last.plannedOn().toString(), last.id(), page.fingerprint()).text();
    }

    Answer<ControlItem> one(String municipality, UUID id, Asked asked) {
        var answer = views.answer(ControlProjection.VIEW, asked, known -> rows.one(municipality, id, known));
        return answer.map(found -> item(answer.known().found(found)));
    }

    private ControlItem item(ControlRow row) {
        return ControlItem.of(
                row,
                json.readValue(row.plan(), TargetedControlPlanned.class),
                row.result() == null ? null : json.readValue(row.result(), TargetedControlResultRecorded.class));
    }
}
