package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ScanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refuse unless the scan covers the area: asked of the scan itself, for a view may not know it yet. */
record RequireScannedArea(@TargetAggregateIdentifier ScanId scanId, Code area) {}
