package be.signaalhuis.events.gebiedsscan;

/** The life of a value of an indicator: recorded as its source gives it, corrected when it was typed wrong. */
public sealed interface IndicatorValueEvent permits IndicatorValueRecorded, IndicatorValueCorrected {

    IndicatorValueId valueId();
}
