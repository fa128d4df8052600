package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.register.OverlegCheck.OverlegAsked;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which files there are, the last opened first. */
@Component
class OverlegRegister {

    /** So many files at most are opened to find a text: a town opens a few hundred a year. */
    static final int MOST_SEARCHED = 5_000;

    private static final String ORDER = " order by opened_on desc, overleg_id desc limit ";

    private final Views views;
    private final OverlegRows rows;
    private final OpenAgreements agreements;

    OverlegRegister(Views views, OverlegRows rows, OpenAgreements agreements) {
        this.views = views;
        this.rows = rows;
        this.agreements = agreements;
    }

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<OverlegPage> page(Code municipality, Asked asked, OverlegAsked question) {
        var cursor = question.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var parts = List.of(OverlegRows.VIEW, agreements.view());
        var answer = views.answer(parts, atOnePosition, known -> found(known, municipality, question));
        return answer.map(found -> page(found, question, answer.known()));
    }

    /** One row more than the page holds tells whether there is a next one; a text is sought in all of them. */
    private OverlegFound found(Known known, Code municipality, OverlegAsked question) {
        var search = new OverlegSearch(known, municipality).matching(question.filter());
        var total = rows.count(search);
        var files = question.text() == null
                ? rows.list(search.behind(question.cursor()), ORDER + (question.limit() + 1))
                : rows.list(search, ORDER + MOST_SEARCHED);
        var ids = files.stream().map(RegisteredFile::id).toList();
        return new OverlegFound(files, agreements.of(ids, municipality, known, question.day()), total);
    }

    private OverlegPage page(OverlegFound read, OverlegAsked question, Known known) {
        var openable = rows.fetchClientKeys(read.files());
        var sought = question.text() != null;
        var found = sought ? read.with(question.text(), openable) : read;
        var rest = sought ? found.behind(question.cursor()) : found.files();
        var page = rest.subList(0, Math.min(rest.size(), question.limit()));
        return new OverlegPage(
                page.stream()
                        .map(file -> OverlegItem.of(file, found.agreements(file), question.day()))
                        .toList(),
                question.day(),
                rest.size() > page.size() ? next(known, question, page.getLast()) : null,
                found.total(),
                sought ? read.total() - read.files().size() : 0,
                known.position(),
                known.asKnownOn());
    }

    private static String next(Known known, OverlegAsked question, RegisteredFile last) {
        var openedOn = last.row().openedOn().toString();
        return new Cursor(known.position(), openedOn, last.id(), question.question()).text();
    }
}
