package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.gebiedsscan.structures.StructureList.StructureYear;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers which opportunity structures there are, page by page, and how many by year. */
@Component
class Structures {

    private final Views views;
    private final StructureRows rows;
    private final JsonMapper json;

    Structures(Views views, StructureRows rows, @Qualifier("eventJson") JsonMapper json) {
        this.views = views;
        this.rows = rows;
        this.json = json;
    }

    /** @param found one more than asked when there is a next page */
    private record StructuresRead(List<StructureRow> found, long total, List<StructureYear> years) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<StructureList> page(String municipality, StructureQuestion.StructurePage page, Asked asked) {
        var cursor = page.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var read = views.answer(
                StructureProjection.VIEW,
                atOnePosition,
                known -> new StructuresRead(
                        rows.find(municipality, page, known),
                        rows.count(municipality, page.question(), known),
                        rows.years(municipality, page.question(), known)));
        return read.map(found -> list(found, municipality, page, read.known()));
    }

    private StructureList list(
            StructuresRead read, String municipality, StructureQuestion.StructurePage page, Known known) {
        var items = read.found().stream().limit(page.limit()).map(this::item).toList();
        var next = read.found().size() > items.size() ? next(items.getLast(), page, known) : null;
        return new StructureList(
                items,
                next,
                read.total(),
                read.years(),
                known.position(),
                known.asKnownOn(),
                links(municipality, page.question(), read.years(), known));
    }

    private static FigureLinks links(
            String municipality, StructureQuestion question, List<StructureYear> years, Known known) {
        var figures = new LinkedHashMap<String, String>();
        for (var year : years) {
            for (var count : StructureCount.values()) {
                var figure = new StructureFigure(
                        count, Year.of(year.year()), question.area(), question.kind(), known.position());
                figures.put(year.year() + "/" + count.text(), figure.id(Code.of(municipality)));
            }
        }
        return new FigureLinks(figures);
    }

    private static String next(StructureItem last, StructureQuestion.StructurePage page, Known known) {
        return new Cursor(known.position(), last.seenOn().toString(), last.id(), page.fingerprint()).text();
    }

    Answer<StructureItem> one(String municipality, UUID id, Asked asked) {
        var answer = views.answer(StructureProjection.VIEW, asked, known -> rows.one(municipality, id, known));
        return answer.map(found -> item(answer.known().found(found)));
    }

    private StructureItem item(StructureRow row) {
        return StructureItem.of(
                row,
                json.readValue(row.registration(), OpportunityStructureRegistered.class),
                row.removal() == null ? null : json.readValue(row.removal(), OpportunityStructureRemoved.class));
    }
}
