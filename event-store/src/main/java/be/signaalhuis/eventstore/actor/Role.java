package be.signaalhuis.eventstore.actor;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is here for; decides what they may do. */
public enum Role {
    /** Intake officer of the Meldpunt. */
    INTAKE("intake"),
    /** Analyst of the Veiligheidshuis. */
    ANALYST("analyst"),
    SCANMANAGER("scanmanager"),
    /** Coordinator of the Lokaal Cliëntoverleg. */
    LCO("lco"),
    /** Care worker at the table of a family, who sees there what concerns them. */
    PARTNER("partner"),
    POLICY("policy"),
    AUDITOR("auditor"),
    /** Data protection officer. */
    DPO("dpo"),
    ADMIN("admin");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The role as tokens and events spell it. */
    public String claim() {
        return claim;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
