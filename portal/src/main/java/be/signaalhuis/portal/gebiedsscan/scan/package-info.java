/** Scans: what the Veiligheidshuis says is going on in its neighbourhoods, filled in, discussed, adopted and compared. */
package be.signaalhuis.portal.gebiedsscan.scan;
