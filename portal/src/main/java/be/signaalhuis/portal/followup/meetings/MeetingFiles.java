package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Seen;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for a meeting, and knows whether it is old: also for what came of it, which has versions of its own. */
@Component
class MeetingFiles {

    private final Questions questions;
    private final AcceptedMeetings accepted;

    MeetingFiles(Questions questions, AcceptedMeetings accepted) {
        this.questions = questions;
        this.accepted = accepted;
    }

    /** @param atLeast version that the reader knows of */
    Seen<MeetingFile> seen(UUID id, long atLeast) {
        var known = accepted.find(id);
        try {
            var answer = questions.get(MeetingFile.class, "/v1/follow-up/consultations/{id}", id);
            var file = answer.content();
            var newer = known.filter(one -> one.version() > file.version()).orElse(null);
            return new Seen<>(file, newer, answer.behind() || newer != null || atLeast > file.version());
        } catch (Refusal refusal) {
            if (known.isPresent() && refusal.problem().code().equals("viewBehind")) {
                return new Seen<>(null, known.get(), true);
            }
            throw refusal;
        }
    }
}
