package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.Strength;
import be.signaalhuis.query.lco.StrengthScore;
import java.util.List;

/**
 * How strong the family stands in one life domain, from 1 (acute crisis) to 5 (strong).
 *
 * @param growth latest score less baseline; absent when it was scored on one day alone
 */
record StrengthShown(
        Code lifeDomain, StrengthScore baseline, StrengthScore latest, Integer growth, List<StrengthScore> scores) {

    static StrengthShown of(Strength strength) {
        return new StrengthShown(
                strength.lifeDomain(), strength.baseline(), strength.latest(), strength.growth(), strength.scores());
    }
}
