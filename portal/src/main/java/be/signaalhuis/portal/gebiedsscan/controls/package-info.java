/** Targeted controls: planned from a scan, and what came of them. */
package be.signaalhuis.portal.gebiedsscan.controls;
