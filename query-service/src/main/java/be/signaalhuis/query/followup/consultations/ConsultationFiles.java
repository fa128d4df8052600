package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.followup.bodies.Bodies;
import be.signaalhuis.query.followup.items.ItemRows;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.register.RegisteredSignals;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what is known of a meeting, to readers of its municipality. */
@Component
class ConsultationFiles {

    private final Views views;
    private final Meetings meetings;
    private final Bodies bodies;
    private final ItemRows items;
    private final RegisteredSignals register;

    ConsultationFiles(Views views, Meetings meetings, Bodies bodies, ItemRows items, RegisteredSignals register) {
        this.views = views;
        this.meetings = meetings;
        this.bodies = bodies;
        this.items = items;
        this.register = register;
    }

    /**
     * Not there yet is not unknown. Seals are opened after the rows were read, so that a slow key store holds no
     * connection.
     */
    Answer<ConsultationFile> of(UUID id, SignalReader reader, Asked asked, LocalDate day) {
        var parts = Stream.concat(Stream.of(Meetings.VIEW, Bodies.VIEW, ItemRows.VIEW), register.views().stream())
                .distinct()
                .toList();
        var answer = views.answer(parts, asked, known -> read(id, reader, known));
        return answer.map(found -> {
            var read =
                    found.orElseThrow(() -> answer.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown());
            return ConsultationFile.of(read, day, answer.known());
        });
    }

    private Optional<ConsultationRead> read(UUID id, SignalReader reader, Known known) {
        return meetings.find(id, reader.municipality(), known)
                .map(meeting -> new ConsultationRead(
                        meeting,
                        name(meeting, reader, known),
                        register.of(meeting.row().agenda().signals(), reader, known),
                        items.ofConsultation(id, reader.municipality(), known)));
    }

    private Sealed<String> name(MeetingRead meeting, SignalReader reader, Known known) {
        return bodies.of(reader.municipality(), known).stream()
                .filter(body -> body.id().equals(meeting.row().body()))
                .map(body -> body.row().name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
