package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * What the client said about meeting.
 *
 * @param on since when they agree, or agreed before they took it back
 */
public record OverlegConsent(ConsentStatus state, LocalDate on, Code by, LocalDate withdrawnOn, Code withdrawnBy) {

    static final OverlegConsent NOT_RECORDED = new OverlegConsent(ConsentStatus.NOT_RECORDED, null, null, null, null);

    OverlegConsent after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event -> given(event.consent());
            case ImportedOverlegCompleted event -> given(event.consent());
            case ConsentGiven event -> given(event.consent());
            case ConsentWithdrawn event ->
                new OverlegConsent(ConsentStatus.WITHDRAWN, on, by, event.withdrawnOn(), event.by());
            default -> this;
        };
    }

    private static OverlegConsent given(Consent consent) {
        return new OverlegConsent(ConsentStatus.GIVEN, consent.on(), consent.by(), null, null);
    }

    @JsonIgnore
    public boolean isWithdrawn() {
        return state == ConsentStatus.WITHDRAWN;
    }
}
