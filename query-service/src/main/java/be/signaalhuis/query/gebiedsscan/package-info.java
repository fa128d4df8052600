/** The gebiedsscan: what is known of each area, and what it is shown with. */
package be.signaalhuis.query.gebiedsscan;
