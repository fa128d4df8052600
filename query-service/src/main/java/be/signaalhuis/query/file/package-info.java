/** What the files of reports, signals and bottlenecks share: their events, as they came, told as a timeline. */
package be.signaalhuis.query.file;
