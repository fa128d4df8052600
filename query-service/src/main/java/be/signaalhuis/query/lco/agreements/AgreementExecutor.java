package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.register.RegisteredFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * Who does what was agreed.
 *
 * @param participant absent when the role says it all, as for the client
 * @param name absent when nobody told it
 */
public record AgreementExecutor(
        String role,
        UUID participant,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> name) {

    static AgreementExecutor of(Executor executor, RegisteredFile file) {
        var participant = executor.participant();
        return new AgreementExecutor(
                executor.role().value(),
                participant == null ? null : participant.value(),
                file.state().nameOf(executor));
    }
}
