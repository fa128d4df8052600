package be.signaalhuis.events.gebiedsscan;

/** The life of a scan: opened, filled in by life domain, validated in a meeting, adopted, revised into its next version. */
public sealed interface GebiedsscanEvent
        permits GebiedsscanOpened, LifeDomainCompleted, GebiedsscanValidated, GebiedsscanAdopted, GebiedsscanRevised {

    ScanId scanId();
}
