package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.List;
import java.util.UUID;

/** Checks which agreements are meant and names everything that is wrong at once. */
final class AgreementCheck {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final QuestionCheck check = QuestionCheck.ofParameters();

    private AgreementCheck() {}

    static AgreementsAsked of(AgreementQuestion question, Integer limit, String cursor) {
        return new AgreementCheck().asked(question, limit, cursor);
    }

    private AgreementsAsked asked(AgreementQuestion question, Integer limit, String cursor) {
        var state = check.known(
                "state",
                question.state(),
                text -> AgreementFilterState.named(text).isPresent());
        var overleg = overleg(question.overleg());
        var participant = isId(question.executor()) ? UUID.fromString(question.executor()) : null;
        var role = participant == null ? role(question.executor()) : null;
        var day = check.day("on", question.on());
        var rows = check.limit(limit);
        var fingerprint = Cursor.fingerprint(question);
        var behind = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        check.end();
        var states = state.stream()
                .flatMap(text -> AgreementFilterState.named(text).stream())
                .toList();
        var on = AsOfDay.of(day, question.asKnownOn());
        return new AgreementsAsked(states, overleg, participant, role, on, rows, behind, fingerprint);
    }

    private UUID overleg(String text) {
        if (text != null && !isId(text)) {
            check.wrong("overleg", "typeWrong");
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    private String role(String text) {
        return text == null
                ? null
                : check.codes("executor", List.of(text), CodeListName.PARTICIPANT_ROLE)
                        .getFirst();
    }

    private static boolean isId(String text) {
        return text != null && text.matches(ID);
    }
}
