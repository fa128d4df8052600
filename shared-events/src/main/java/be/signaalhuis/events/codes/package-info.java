/** Code lists as versioned data: codes with validity dates, labels in three languages and report groups. */
package be.signaalhuis.events.codes;
