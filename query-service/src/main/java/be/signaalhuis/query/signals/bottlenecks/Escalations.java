package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.query.file.FileEvent;
import java.util.ArrayList;
import java.util.List;

/** What was asked of policy bodies and what they answered; an answer is to the first question that still waits. */
final class Escalations {

    private Escalations() {}

    static List<Escalation> of(List<FileEvent<BottleneckEvent>> events) {
        var questions = new ArrayList<BottleneckEscalated>();
        var answers = new ArrayList<BottleneckAnswered>();
        for (var event : events) {
            switch (event.event()) {
                case BottleneckEscalated escalated -> questions.add(escalated);
                case BottleneckAnswered answered -> answers.add(answered);
                default -> {}
            }
        }
        var escalations = new ArrayList<Escalation>();
        for (int i = 0; i < questions.size(); i++) {
            escalations.add(Escalation.of(questions.get(i), i < answers.size() ? answers.get(i) : null));
        }
        return List.copyOf(escalations);
    }
}
