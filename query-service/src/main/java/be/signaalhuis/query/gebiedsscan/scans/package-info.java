/** The scans of a municipality: as they stand, as they were adopted for ever, and what moved between two of them. */
package be.signaalhuis.query.gebiedsscan.scans;
