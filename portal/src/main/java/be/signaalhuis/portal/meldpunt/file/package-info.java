/** One report: what is known of it, what happened to it, and what can be done with it now. */
package be.signaalhuis.portal.meldpunt.file;
