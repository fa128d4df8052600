package be.signaalhuis.query.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.reading.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody sees of the signals of their municipality. The Veiligheidshuis sees them all, but of what another
 * organisation keeps to itself only that it is there; anybody else sees what their own organisation logged.
 *
 * @param organisation as the token names it
 * @param all whether signals of other organisations are seen at all
 */
public record SignalReader(Code municipality, String organisation, boolean all) {

    private static final Set<Role> VEILIGHEIDSHUIS = Set.of(Role.ANALYST, Role.SCANMANAGER);
    private static final Code OWN_SERVICE = Code.of("EIGEN_DIENST");

    public static SignalReader of(Actor actor) {
        return new SignalReader(actor.municipality(), actor.organisation(), VEILIGHEIDSHUIS.contains(actor.role()));
    }

    /** SQL for the rows of the register, named {@code signal}, that this reader may know of. */
    public String condition() {
        return "municipality = :readerMunicipality" + (all ? "" : " and organisation = :readerOrganisation");
    }

    /**
     * SQL for those of them whose content stays with the organisation that logged them: what it keeps to itself today
     * was never for others to see, and what it kept to itself then still is not, in an answer as of then.
     */
    public String shielded(Known known) {
        return "(organisation is distinct from :readerOrganisation and (" + kept("signal")
                + (known.today() ? "" : " or exists (" + KEPT_TODAY + ")") + "))";
    }

    private static final String KEPT_TODAY = """
            select from views.signals_register as today
            where today.signal_id = signal.signal_id and today.closed_at is null and %s
            """.formatted(kept("today"));

    private static String kept(String row) {
        return "coalesce(%s.sharing, 'EIGEN_DIENST') = 'EIGEN_DIENST'".formatted(row);
    }

    /** What the conditions need. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("readerMunicipality", municipality.value());
        parameters.put("readerOrganisation", organisation);
        return parameters;
    }

    /** Whether the content of a signal at hand is for this reader. */
    public boolean opens(Code itsMunicipality, String itsOrganisation, Code... sharings) {
        if (!municipality.equals(itsMunicipality)) {
            return false;
        }
        return organisation.equals(itsOrganisation) || all && areShared(sharings);
    }

    private static boolean areShared(Code... sharings) {
        for (var sharing : sharings) {
            if (sharing == null || sharing.equals(OWN_SERVICE)) {
                return false;
            }
        }
        return true;
    }
}
