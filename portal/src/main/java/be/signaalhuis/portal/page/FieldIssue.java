package be.signaalhuis.portal.page;

/**
 * Something wrong with what was typed.
 *
 * @param field name of the field on the page
 * @param text what is wrong and what to do, in the reader's language
 */
public record FieldIssue(String field, String text) {}
