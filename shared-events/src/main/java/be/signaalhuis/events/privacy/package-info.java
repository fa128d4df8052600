/** What is done for the person whom data are about. */
package be.signaalhuis.events.privacy;
