package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import java.util.List;

/** What a meeting is about; ids of signals and bottlenecks, and a note sealed as it came. */
public record MeetingAgenda(List<String> signals, List<String> bottlenecks, Sealed<String> note) {

    static final MeetingAgenda EMPTY = new MeetingAgenda(List.of(), List.of(), null);
}
