/** Search first: which reports could tell of the same facts as the one about to be written down. */
package be.signaalhuis.query.meldpunt.similar;
