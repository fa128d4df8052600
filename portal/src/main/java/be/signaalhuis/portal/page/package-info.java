/** What all pages have in common: frame, language, forms with their errors, dates, and pages for what went wrong. */
package be.signaalhuis.portal.page;
