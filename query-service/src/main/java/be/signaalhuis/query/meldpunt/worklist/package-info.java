/** The worklist of the Meldpunt: which reports there are and how far the desk is with each. */
package be.signaalhuis.query.meldpunt.worklist;
