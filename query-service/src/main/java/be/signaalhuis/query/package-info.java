/** The query service: one package per view, and the questions it answers. */
package be.signaalhuis.query;
