/** What a log said of itself and when, with who confirmed it; and what one needs to check it on a laptop of one's own. */
package be.signaalhuis.portal.audit.checkpoints;
