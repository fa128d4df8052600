/** Changing something that others may change too: sent once, and nothing typed is lost. */
package be.signaalhuis.portal.changing;
