package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers which items there are, the last noted first. */
@Component
class Items {

    private static final String ORDER = " order by noted_on desc, item_id desc limit ";

    private final Views views;
    private final ItemRows rows;
    private final SealedTexts texts;

    Items(Views views, ItemRows rows, SealedTexts texts) {
        this.views = views;
        this.rows = rows;
        this.texts = texts;
    }

    /** The rows of a page, their texts still sealed. */
    private record ItemsFound(List<ItemRead> rows, String next, long total) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<ItemPage> page(SignalReader reader, Asked asked, ItemsAsked question) {
        var cursor = question.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var answer = views.answer(ItemRows.VIEW, atOnePosition, known -> found(known, reader.municipality(), question));
        return answer.map(found -> page(found, reader, question, answer.known()));
    }

    Answer<FollowUpShown> one(UUID id, SignalReader reader, Asked asked, LocalDate day) {
        var answer = views.answer(
                ItemRows.VIEW,
                asked,
                known -> rows.list(new ItemSearch(known, reader.municipality()).one(id), "").stream()
                        .findFirst());
        return answer.map(found -> shown(answer.known().found(found), reader, day));
    }

    /** One row more than the page holds tells whether there is a next one. */
    private ItemsFound found(Known known, Code municipality, ItemsAsked question) {
        var search = new ItemSearch(known, municipality).matching(question);
        var total = rows.count(search);
        var found = rows.list(search.behind(question.cursor()), ORDER + (question.limit() + 1));
        var page = found.subList(0, Math.min(found.size(), question.limit()));
        var next = found.size() > page.size() ? next(known, question, page.getLast()) : null;
        return new ItemsFound(page, next, total);
    }

    private ItemPage page(ItemsFound found, SignalReader reader, ItemsAsked question, Known known) {
        texts.fetchKeys(found.rows().stream()
                .flatMap(one -> Stream.of(one.row().text(), one.row().why()).filter(Objects::nonNull)));
        var items = found.rows().stream()
                .map(one -> shown(one, reader, question.day()))
                .toList();
        return new ItemPage(items, question.day(), found.next(), found.total(), known.position(), known.asKnownOn());
    }

    private static FollowUpShown shown(ItemRead item, SignalReader reader, LocalDate day) {
        var shown = FollowUpShown.of(item, day);
        return reader.all() ? shown : shown.alone();
    }

    private static String next(Known known, ItemsAsked question, ItemRead last) {
        var notedOn = last.row().notedOn().toString();
        return new Cursor(known.position(), notedOn, last.id(), question.question()).text();
    }
}
