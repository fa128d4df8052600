/** The table of a family on a shared screen: agreements one by one, then strengths, then what is agreed anew. */
package be.signaalhuis.portal.lco.table;
