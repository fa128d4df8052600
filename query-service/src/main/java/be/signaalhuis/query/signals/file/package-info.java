/** The whole file of one signal, with everything that happened to it, for whom the wall lets through. */
package be.signaalhuis.query.signals.file;
