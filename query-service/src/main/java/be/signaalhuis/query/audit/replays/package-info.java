/** An auditor has a view made anew from the log, up to any position or moment, and sees what is not the same. */
package be.signaalhuis.query.audit.replays;
