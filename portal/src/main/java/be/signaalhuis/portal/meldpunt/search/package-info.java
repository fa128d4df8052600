/** Search first: whether somebody reported the same facts before. */
package be.signaalhuis.portal.meldpunt.search;
