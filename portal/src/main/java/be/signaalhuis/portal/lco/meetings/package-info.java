/** Meetings of a family: planned, moved, called off, held, written down together and shared. */
package be.signaalhuis.portal.lco.meetings;
