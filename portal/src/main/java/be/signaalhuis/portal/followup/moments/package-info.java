/** Conversations about themes: written down, counted by theme, taken back when written by mistake. */
package be.signaalhuis.portal.followup.moments;
