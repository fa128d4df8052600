/** Whether every text is there, in every language, and nowhere else. */
package be.signaalhuis.portal.texts;
