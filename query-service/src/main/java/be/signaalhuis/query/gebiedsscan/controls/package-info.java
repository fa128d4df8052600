/** The targeted controls that follow from scans: planned for an area, and what came of them. */
package be.signaalhuis.query.gebiedsscan.controls;
