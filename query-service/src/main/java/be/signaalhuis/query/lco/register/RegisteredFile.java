package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.Participant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file as it was read; what is sealed in it is opened when it is asked for, and goes to nobody but the reader. */
public record RegisteredFile(UUID id, OverlegRow row) {

    public OverlegState state() {
        return row.state();
    }

    /** The name of the client; null while it is not known. */
    public Opened<String> client() {
        return state().family().clientName();
    }

    /** What the OCMW calls the file, else what the register that it came from called it; null when neither says. */
    public Opened<String> reference() {
        var own = Opened.of(state().family().client(), Client::reference);
        var external = state().externalReference();
        return external == null || own != null && own.value() != null ? own : new Opened<>(external.value());
    }

    /** The name of somebody who sits or sat at the table; null when nobody told it. */
    public Opened<String> name(ParticipantId participant) {
        return state().participants()
                .find(participant)
                .map(one -> one.name(state().family()))
                .orElse(null);
    }

    /** Whether these keys open whom it is about, if that is known. */
    boolean isOpenable(Set<UUID> keys) {
        return about() == null || keys.contains(about().kid());
    }

    /** Whom it is about, as it is kept; null while it is not known. */
    public Sealed<?> about() {
        return state().family().client();
    }

    Stream<Sealed<?>> sealed() {
        var people = state().participants().all().stream().<Sealed<?>>map(Participant::person);
        var places = state().meetings().planned().<Sealed<?>>map(RegisteredFile::place);
        return Stream.of(Stream.<Sealed<?>>ofNullable(about()), people, places).flatMap(Function.identity());
    }

    private static Sealed<String> place(OverlegMeeting meeting) {
        return meeting.plan().place();
    }
}
