/** Stands for the query service. */
package be.signaalhuis.query;
