/** What is done with what was signalled: meetings, what came of them, and conversations about a theme. */
package be.signaalhuis.events.followup;
