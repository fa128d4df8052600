package be.signaalhuis.query.signals;

/** Whether a signal counts: logged it does, merged into another one or retracted it does no more. */
public enum SignalStatus {
    LOGGED,
    MERGED,
    RETRACTED
}
