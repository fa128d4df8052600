/** What several tests of the standalone need: folders, a shared database, child processes. */
package be.signaalhuis.standalone.support;
