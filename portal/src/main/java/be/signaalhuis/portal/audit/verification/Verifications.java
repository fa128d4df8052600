package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.calls.Questions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for verifications, and has one begun or stopped. */
@Component
public class Verifications {

    private static final String ALL = "/v1/audit/verifications";
    private static final String ONE = ALL + "/{id}";

    private final Questions questions;

    public Verifications(Questions questions) {
        this.questions = questions;
    }

    private record Listed(List<Verification> items) {}

    /** Newest first. */
    public List<Verification> all() {
        return questions.find(Listed.class, ALL).map(Listed::items).orElse(List.of());
    }

    Verification one(UUID id) {
        return questions.get(Verification.class, ONE, id).content();
    }

    /** @param held checkpoint that the auditor kept; null for none */
    Verification start(AuditLog log, String held) {
        var body = new HashMap<String, Object>(Map.of("log", log.code()));
        if (held != null) {
            body.put("checkpoint", held);
        }
        return questions.post(Verification.class, ALL, body).content();
    }

    void stop(UUID id) {
        questions.post(Map.class, "/v1/tasks/{id}/cancellation", Map.of(), id);
    }

    ResponseEntity<byte[]> report(UUID id, MediaType form) {
        return questions.file(form, ONE + "/report", id);
    }
}
