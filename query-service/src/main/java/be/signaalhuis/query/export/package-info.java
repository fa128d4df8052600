/** Answers as files that people open in their own programs. */
package be.signaalhuis.query.export;
