/** The page one starts from: what waits for this reader today. */
package be.signaalhuis.portal.home;
