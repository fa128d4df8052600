package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.calls.Questions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for replays and for the views that can be replayed, and has one begun or stopped. */
@Component
public class Replays {

    private static final String ALL = "/v1/audit/replays";

    private final Questions questions;

    public Replays(Questions questions) {
        this.questions = questions;
    }

    /** @param position up to which it has seen the log */
    record View(String view, long position) {}

    private record Listed(List<Replay> items) {}

    private record Views(List<View> views) {}

    /** Newest first. */
    public List<Replay> all() {
        return questions.find(Listed.class, ALL).map(Listed::items).orElse(List.of());
    }

    List<View> views() {
        return questions.get(Views.class, "/v1/audit/views").content().views();
    }

    Replay one(UUID id) {
        return questions.get(Replay.class, "/v1/tasks/{id}", id).content();
    }

    Replay start(Map<String, Object> asked) {
        return questions.post(Replay.class, ALL, asked).content();
    }

    void stop(UUID id) {
        questions.post(Map.class, "/v1/tasks/{id}/cancellation", Map.of(), id);
    }
}
