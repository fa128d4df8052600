/** Action points, agreements and recommendations: noted, found again, done, dropped or taken up again. */
package be.signaalhuis.portal.followup.items;
