/** Why a figure is what it is, for whoever checks it: the events behind it, what moved it, and what it was before. */
package be.signaalhuis.portal.audit.figures;
