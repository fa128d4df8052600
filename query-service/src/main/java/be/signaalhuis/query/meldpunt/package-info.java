/** What the views of the Meldpunt share: states of a report, and whose reports a reader may see. */
package be.signaalhuis.query.meldpunt;
