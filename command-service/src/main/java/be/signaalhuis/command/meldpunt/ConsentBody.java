package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Consent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A consent of the reporter as it is sent.
 *
 * @param givenOn the day the report was received when absent
 */
@Schema(requiredProperties = "purpose", description = "givenOn is receivedOn when absent")
record ConsentBody(Code purpose, LocalDate givenOn, Code source) {

    static List<Consent> toConsents(List<ConsentBody> consents, LocalDate receivedOn) {
        return consents == null
                ? List.of()
                : consents.stream()
                        .map(one -> one == null ? new ConsentBody(null, null, null) : one)
                        .map(one -> one.toConsent(receivedOn))
                        .toList();
    }

    private Consent toConsent(LocalDate receivedOn) {
        return new Consent(purpose, givenOn == null ? receivedOn : givenOn, source);
    }
}
