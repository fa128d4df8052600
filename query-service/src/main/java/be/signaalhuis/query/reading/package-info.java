/** How a question is put to a view: as known on a moment, not before a position, and never passing old for new. */
package be.signaalhuis.query.reading;
