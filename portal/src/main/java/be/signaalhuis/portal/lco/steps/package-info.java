/** What is done with the file of a family, each on a page of its own. */
package be.signaalhuis.portal.lco.steps;
