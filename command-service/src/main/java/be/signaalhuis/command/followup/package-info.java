/** Bodies that meet, their meetings, what comes of them, and conversations: what may be done, and the calls to do it. */
package be.signaalhuis.command.followup;
