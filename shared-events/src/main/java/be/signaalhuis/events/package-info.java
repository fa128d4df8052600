/** The published language of Signaalhuis: what every service may know of the others. */
package be.signaalhuis.events;
