/** What concerns a care partner at the tables where they sit, and nothing else. */
package be.signaalhuis.portal.lco.mine;
