package be.signaalhuis.query.audit.trail;

import be.signaalhuis.query.reading.QuestionCheck;
import java.util.UUID;

/** Checks which events are meant and names everything that is wrong at once. */
final class TrailCheck {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String TYPE = "[A-Za-z0-9]{1,200}";

    private final QuestionCheck check = QuestionCheck.ofParameters();

    private TrailCheck() {}

    /** The question as it came, word for word. */
    record TrailAsked(
            String stream,
            String actor,
            String type,
            String purpose,
            String from,
            String until,
            String after,
            String order,
            Integer limit) {}

    static TrailQuestion of(TrailAsked asked) {
        return new TrailCheck().question(asked);
    }

    private TrailQuestion question(TrailAsked asked) {
        var stream = shaped("stream", asked.stream(), ID, "typeWrong");
        var actor = check.account("actor", asked.actor());
        var type = shaped("type", asked.type(), TYPE, "typeWrong");
        var purpose = check.account("purpose", asked.purpose());
        var from = check.day("from", asked.from());
        var until = check.day("until", asked.until());
        check.period(from, "until", until);
        var after = check.position("after", asked.after());
        var order = shaped("order", asked.order(), "asc|desc", "sortUnknown");
        var limit = check.limit(asked.limit());
        check.end();
        return new TrailQuestion(
                stream == null ? null : UUID.fromString(stream),
                actor,
                type,
                purpose,
                from,
                until,
                after,
                "desc".equals(order),
                limit);
    }

    private String shaped(String field, String text, String shape, String fault) {
        if (text != null && !text.matches(shape)) {
            check.wrong(field, fault);
        }
        return text;
    }
}
