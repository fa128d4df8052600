package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;

/** How a file stands after its events. */
record Dossier(
        OverlegId id,
        Code municipality,
        Standing standing,
        Family family,
        People people,
        Meetings meetings,
        Strengths strengths,
        Agreements agreements,
        Revealed revealed,
        Register register) {

    /** @param origin the import task and row that caused the event; null for what was done by hand */
    static Dossier begunBy(OverlegEvent first, String origin) {
        return switch (first) {
            case LocalClientOverlegOpened event -> begun(event, event.municipality(), origin);
            case LocalClientOverlegImported event -> begun(event, event.municipality(), origin);
            default -> throw new IllegalArgumentException("no file begins with " + first.getClass());
        };
    }

    private static Dossier begun(OverlegEvent first, Code municipality, String origin) {
        return new Dossier(
                        first.overlegId(),
                        municipality,
                        Standing.NEW,
                        Family.UNKNOWN,
                        People.NOBODY,
                        Meetings.NONE,
                        Strengths.NONE,
                        Agreements.NONE,
                        Revealed.NONE,
                        Register.NONE)
                .after(first, origin);
    }

    /** @param origin the import task and row that caused the event; null for what was done by hand */
    Dossier after(OverlegEvent event, String origin) {
        return new Dossier(
                id,
                municipality,
                standing.after(event),
                family.after(event),
                people.after(event),
                meetings.after(event),
                strengths.after(event),
                agreements.after(event),
                revealed.after(event),
                register.after(event, origin));
    }
}
