/** What happened to something, told in words: by whom, when, why, and what it changed. */
package be.signaalhuis.portal.history;
