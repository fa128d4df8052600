/** Bodies that meet and their meetings: planned, prepared, held, reported and decided upon. */
package be.signaalhuis.portal.followup.meetings;
