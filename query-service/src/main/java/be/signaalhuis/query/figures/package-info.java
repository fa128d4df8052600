/** Why is this figure what it is: the events that a figure of any view is made of, and all that ever moved it. */
package be.signaalhuis.query.figures;
