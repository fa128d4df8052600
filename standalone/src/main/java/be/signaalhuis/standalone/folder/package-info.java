/** The folder that keeps everything between runs, and the promise that one instance at a time uses it. */
package be.signaalhuis.standalone.folder;
