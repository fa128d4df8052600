/** One instance at a time. */
package be.signaalhuis.standalone.folder;
