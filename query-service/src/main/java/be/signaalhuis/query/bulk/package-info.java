/** Reads the log for one view in bulk: page after page in log order, what it does not follow left out, one page ahead. */
package be.signaalhuis.query.bulk;
