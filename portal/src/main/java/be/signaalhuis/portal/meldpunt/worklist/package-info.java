/** The desk's worklist: filters, saved views, and what waits today. */
package be.signaalhuis.portal.meldpunt.worklist;
