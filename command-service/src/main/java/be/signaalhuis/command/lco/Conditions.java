package be.signaalhuis.command.lco;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When there is reason for an overleg (codes-and-rules 4.1: three local wordings, so each municipality sets its own).
 *
 * @param lifeDomains in how many the family meets difficulties, at least
 * @param careWorkers how many are involved, at least
 * @param needed whether one of the two will do
 */
@ConfigurationProperties("signaalhuis.lco.conditions")
record Conditions(
        @DefaultValue("3") int lifeDomains,
        @DefaultValue("3") int careWorkers,
        @DefaultValue("ANY") Needed needed) {

    /** How many of the conditions must be met. */
    enum Needed {
        ANY,
        ALL
    }

    boolean areMetBy(Occasion occasion) {
        boolean domains = occasion.lifeDomains().size() >= lifeDomains;
        boolean workers = occasion.careWorkers() != null && occasion.careWorkers() >= careWorkers;
        return needed == Needed.ALL ? domains && workers : domains || workers;
    }
}
