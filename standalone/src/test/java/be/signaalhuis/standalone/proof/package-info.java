/** What a kill, an outage or a second writer may never do, shown on separate processes under load. */
package be.signaalhuis.standalone.proof;
