/** What a year brought: how often each body met, what was agreed and decided, what was talked about. */
package be.signaalhuis.query.followup.years;
