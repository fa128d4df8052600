/** The figures of a year: what came in and on which grounds, which reports are behind it, and the same as a file. */
package be.signaalhuis.portal.meldpunt.figures;
