package be.signaalhuis.query.gebiedsscan.matrix;

import java.time.LocalDate;

/**
 * A signal as the gebiedsscan counts it.
 *
 * @param theme null when it was found to be no signal: then nothing but its day is known
 * @param counted false once retracted or merged into another, and for what was no signal
 */
record CountedSignal(String municipality, String theme, ObservedContent content, boolean counted) {

    /**
     * What corrections replace as a whole.
     *
     * @param observedFrom the day it counts on
     */
    record ObservedContent(
            String area,
            String neighbourhood,
            String division,
            String subtype,
            String lifeDomain,
            String policyDomain,
            String sharing,
            LocalDate observedFrom,
            LocalDate observedUntil) {

        static ObservedContent nothingBut(LocalDate day) {
            return new ObservedContent(null, null, null, null, null, null, null, day, day);
        }

        ObservedContent shared(String sharing) {
            return new ObservedContent(
                    area,
                    neighbourhood,
                    division,
                    subtype,
                    lifeDomain,
                    policyDomain,
                    sharing,
                    observedFrom,
                    observedUntil);
        }
    }

    CountedSignal with(ObservedContent content) {
        return new CountedSignal(municipality, theme, content, counted);
    }

    CountedSignal notCounted() {
        return new CountedSignal(municipality, theme, content, false);
    }
}
