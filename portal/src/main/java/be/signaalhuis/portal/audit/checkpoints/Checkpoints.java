package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.calls.Questions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Asks for checkpoints, the keys that signed them, and the proof that one event is in. */
@Component
public class Checkpoints {

    private static final String ALL = "/v1/audit/checkpoints?log={log}&limit={limit}";

    private final Questions questions;

    public Checkpoints(Questions questions) {
        this.questions = questions;
    }

    /** @param next where the older ones begin; null after the last */
    record Feed(List<Checkpoint> items, String next) {

        Feed {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    private record Keys(List<SigningKey> keys) {}

    public Optional<Checkpoint> newest(AuditLog log) {
        return questions
                .find(Feed.class, ALL, log.code(), 1)
                .flatMap(feed -> feed.items().stream().findFirst());
    }

    /** @param after empty to begin with the newest */
    Feed feed(AuditLog log, int limit, String after) {
        return after.isEmpty()
                ? questions.get(Feed.class, ALL, log.code(), limit).content()
                : questions
                        .get(Feed.class, ALL + "&cursor={cursor}", log.code(), limit, after)
                        .content();
    }

    /** Of all logs and of the reports; of each the oldest first. */
    List<SigningKey> keys() {
        return questions.get(Keys.class, "/v1/audit/keys").content().keys();
    }

    /** One that counts everything there is, made for the asking when need be. */
    byte[] now(AuditLog log) {
        return questions
                .file(MediaType.TEXT_PLAIN, "/v1/audit/checkpoint?log={log}", log.code())
                .getBody();
    }

    byte[] proof(UUID event) {
        return questions
                .file(MediaType.TEXT_PLAIN, "/v1/audit/proofs/{event}", event)
                .getBody();
    }
}
