/** The calendar of a coordinator: when tables sit and on which days agreements end, with nobody's name. */
package be.signaalhuis.query.lco.agenda;
