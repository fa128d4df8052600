/** Where an auditor begins the day: the newest checkpoint, the last verification, who looked, what to do next. */
package be.signaalhuis.portal.audit.start;
