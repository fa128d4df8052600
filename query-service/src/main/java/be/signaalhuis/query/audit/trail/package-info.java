/** Who did what to which file, and when: every event of whatever kind, without what it says. */
package be.signaalhuis.query.audit.trail;
