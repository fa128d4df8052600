/** Why is this figure what it is: the events that a figure of any view is made of. */
package be.signaalhuis.query.figures;
