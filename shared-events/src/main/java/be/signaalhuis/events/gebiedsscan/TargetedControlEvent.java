package be.signaalhuis.events.gebiedsscan;

/** The life of a targeted control: planned from a scan, and what came of it. */
public sealed interface TargetedControlEvent permits TargetedControlPlanned, TargetedControlResultRecorded {

    ControlId controlId();
}
