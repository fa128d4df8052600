package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;

/**
 * Whom it is about and why; null what a register did not tell.
 *
 * @param withChildren whether children under 18 live there
 */
public record Family(Sealed<Client> client, Sealed<Household> household, Boolean withChildren, Request request) {

    static final Family UNKNOWN = new Family(null, null, null, null);

    /** Null when a register did not tell it. */
    public Opened<String> clientName() {
        return Opened.of(client, Client::name);
    }

    /** @param before null before the first event */
    public static Family next(Family before, OverlegEvent next) {
        return (before == null ? UNKNOWN : before).after(next);
    }

    Family after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event ->
                new Family(event.client(), event.household(), event.withChildren(), event.request());
            case LocalClientOverlegImported event -> new Family(null, null, event.withChildren(), null);
            case ImportedOverlegCompleted event ->
                new Family(event.client(), event.household(), withChildren, event.request());
            case LocalClientOverlegCorrected event ->
                new Family(event.client(), event.household(), event.withChildren(), event.request());
            default -> this;
        };
    }
}
