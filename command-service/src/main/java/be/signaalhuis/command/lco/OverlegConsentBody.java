package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What the client said when asked, as it is sent.
 *
 * @param given without consent there is no file
 * @param by the client when absent
 */
@Schema(requiredProperties = {"given", "on"})
record OverlegConsentBody(Boolean given, LocalDate on, Code by) {

    static GivenConsent toConsent(OverlegConsentBody body) {
        return body == null
                ? null
                : new GivenConsent(body.given, body.on, body.by == null ? GivenConsent.BY_CLIENT : body.by);
    }
}
