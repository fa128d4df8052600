package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;

/**
 * Whom a file is about, and why.
 *
 * @param withChildren whether children under 18 live there; null when nobody said
 */
record Family(Sealed<Client> client, Sealed<Household> household, Boolean withChildren, Occasion occasion) {

    static final Family UNKNOWN = new Family(null, null, null, null);

    /** As it is told: how many children there are says whether there are any. */
    static Family told(Sealed<Client> client, Sealed<Household> household, Occasion occasion) {
        return new Family(client, household, null, occasion).counted(null);
    }

    /** With children or without as the household says, and as it was known before where that says nothing. */
    private Family counted(Boolean before) {
        var children = household == null
                ? null
                : household.value().map(Household::childrenUnder18).orElse(null);
        return new Family(client, household, children == null ? before : (Boolean) (children > 0), occasion);
    }

    /** As a correction makes it. */
    Family corrected(Sealed<Client> nowClient, Sealed<Household> nowHousehold, Occasion nowOccasion) {
        return new Family(nowClient, nowHousehold, null, nowOccasion).counted(withChildren);
    }

    Family after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event ->
                new Family(event.client(), event.household(), event.withChildren(), Occasion.of(event.request()));
            case LocalClientOverlegImported event -> new Family(null, null, event.withChildren(), null);
            case ImportedOverlegCompleted event ->
                new Family(event.client(), event.household(), withChildren, Occasion.of(event.request()));
            case LocalClientOverlegCorrected event ->
                new Family(event.client(), event.household(), event.withChildren(), Occasion.of(event.request()));
            default -> this;
        };
    }
}
