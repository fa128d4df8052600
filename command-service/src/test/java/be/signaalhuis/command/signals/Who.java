package be.signaalhuis.command.signals;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.Map;

/** In whose name a command is given. */
final class Who {

    static final String DESK = "meldpunt";
    static final Map<String, String> OFFICER = of("intake", DESK, "71016");
    static final Map<String, String> COLLEAGUE = of("intake", DESK, "71016");
    static final Map<String, String> OFFICER_ELSEWHERE = of("intake", "gigos", "71016");
    static final Map<String, String> ANALYST = of("analyst", "veiligheidshuis", "71016");
    static final Map<String, String> SCANMANAGER = of("scanmanager", "veiligheidshuis", "71016");
    static final Map<String, String> LCO = of("lco", "ocmw", "71016");
    static final Map<String, String> ANALYST_OF_AS = of("analyst", "veiligheidshuis", "71002");
    static final Map<String, String> WITHOUT_ORGANISATION = of("intake", "", "71016");

    private Who() {}

    static Map<String, String> of(String role, String organisation, String municipality) {
        return Map.of(
                MetaDataKeys.ROLE, role,
                MetaDataKeys.ORGANISATION, organisation,
                MetaDataKeys.MUNICIPALITY, municipality);
    }
}
