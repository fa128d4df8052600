/** The whole file of one report, with everything that happened to it; for intake officers only. */
package be.signaalhuis.query.meldpunt.file;
