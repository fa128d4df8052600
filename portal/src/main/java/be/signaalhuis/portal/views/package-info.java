/** Filters that somebody keeps under a name, for any page that has a filter. */
package be.signaalhuis.portal.views;
