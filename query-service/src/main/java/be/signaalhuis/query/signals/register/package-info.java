/** Which signals there are, by their codes and dates: the register, the timeline of an area, the moderation list. */
package be.signaalhuis.query.signals.register;
