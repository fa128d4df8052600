/** The file of a family as the query-service tells it, and how it is changed: for every page about it. */
package be.signaalhuis.portal.lco.overleg;
