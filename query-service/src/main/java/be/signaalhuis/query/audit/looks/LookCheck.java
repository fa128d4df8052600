package be.signaalhuis.query.audit.looks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.reading.QuestionCheck;
import java.nio.charset.StandardCharsets;

/** Checks whether a look has a ground and a reason. */
final class LookCheck {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final QuestionCheck check = QuestionCheck.ofBody();

    private LookCheck() {}

    /** @param after number of the event behind which to begin */
    record LookAsked(Code ground, String reason, long after) {}

    static LookAsked of(LookRequest request) {
        return new LookCheck().asked(request);
    }

    private LookAsked asked(LookRequest request) {
        var ground = ground(request.ground());
        var reason = reason(request.reason());
        var after = check.position("after", request.after());
        check.end();
        return new LookAsked(ground, reason, after == null ? -1 : after);
    }

    private Code ground(String text) {
        if (text == null) {
            check.wrong("ground", "required");
        }
        return check.code("ground", text, CodeListName.AUDIT_GROUND);
    }

    private String reason(String text) {
        var reason = text == null ? "" : text.strip();
        if (reason.isEmpty()) {
            check.wrong("reason", "required");
        } else if (reason.length() < SHORTEST) {
            check.wrong("reason", "reasonTooShort", SHORTEST);
        } else if (reason.length() > LONGEST) {
            check.wrong("reason", "tooLong");
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(reason)) {
            check.wrong("reason", "typeWrong");
        }
        return reason;
    }
}
