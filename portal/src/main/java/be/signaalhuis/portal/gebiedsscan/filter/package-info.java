/** What the pages of the gebiedsscan are narrowed by: one period, one life domain, as known on one moment. */
package be.signaalhuis.portal.gebiedsscan.filter;
