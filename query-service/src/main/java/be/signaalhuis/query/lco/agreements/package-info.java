/** The agreements of all tables: who does what, by when, and how many are open. */
package be.signaalhuis.query.lco.agreements;
