package be.signaalhuis.query.audit.looks;

import java.util.List;

/**
 * One page of looks, the latest first.
 *
 * @param next what {@code after} must be for the next page; absent on the last
 */
record LookPage(List<LookItem> items, String next) {}
