package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is in the file of an overleg, to its own municipality. */
@Component
class OverlegFiles {

    private final Views views;
    private final OverlegEvents table;

    OverlegFiles(Views views, OverlegEvents table) {
        this.views = views;
        this.table = table;
    }

    /** Keys are fetched after the rows were read, so that a slow key store holds no connection. */
    Answer<OverlegRead> of(UUID overleg, Code municipality, Asked asked) {
        var answer = views.answer(
                OverlegFileProjection.VIEW,
                asked,
                known -> OverlegRead.of(table.find(overleg, Long.MAX_VALUE), known.position()));
        var then = answer.content().then();
        if (then == null || !then.municipality().equals(municipality)) {
            throw answer.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown();
        }
        table.fetchKeys(answer.content().events());
        return answer;
    }
}
