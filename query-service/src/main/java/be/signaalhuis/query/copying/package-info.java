/** Rows as PostgreSQL's binary COPY takes them: nothing to escape, little to parse. */
package be.signaalhuis.query.copying;
