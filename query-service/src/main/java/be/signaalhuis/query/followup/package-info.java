/** What the views of follow-up share: sealed texts in their rows, and the day and the year a question is about. */
package be.signaalhuis.query.followup;
