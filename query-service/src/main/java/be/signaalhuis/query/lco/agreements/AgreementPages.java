package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.agreements.AgreementList.AgreementsFound;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import org.springframework.stereotype.Component;

/** Answers which agreements there are, page by page. */
@Component
class AgreementPages {

    private final Views views;
    private final AgreementRows rows;
    private final AgreementList list;

    AgreementPages(Views views, AgreementRows rows, AgreementList list) {
        this.views = views;
        this.rows = rows;
        this.list = list;
    }

    /** What a page is made of, still sealed. */
    private record PageFound(AgreementsFound found, String next, long total) {}

    Answer<AgreementPage> page(Code municipality, Asked asked, AgreementsAsked question) {
        var cursor = question.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var answer = views.answer(AgreementList.VIEWS, atOnePosition, known -> found(known, municipality, question));
        return answer.map(found -> page(found, question, answer.known()));
    }

    /** One row more than the page holds tells whether there is a next one. */
    private PageFound found(Known known, Code municipality, AgreementsAsked question) {
        var search = new AgreementSearch(known, municipality, question.day()).matching(question);
        var total = rows.count(search);
        var found = rows.list(search.behind(question.cursor()), question.limit() + 1);
        var page = found.subList(0, Math.min(found.size(), question.limit()));
        var next = found.size() > page.size() ? next(known, question, page.getLast()) : null;
        return new PageFound(list.with(page, municipality, known), next, total);
    }

    private AgreementPage page(PageFound page, AgreementsAsked question, Known known) {
        list.fetchKeys(page.found());
        var items = list.items(page.found().rows(), page.found(), question.day());
        return new AgreementPage(items, question.day(), page.next(), page.total(), known.position(), known.asKnownOn());
    }

    private static String next(Known known, AgreementsAsked question, AgreementRow last) {
        var agreement = last.agreement();
        var due = agreement.due().toString();
        return new Cursor(known.position(), due, agreement.id().value(), question.question()).text();
    }
}
