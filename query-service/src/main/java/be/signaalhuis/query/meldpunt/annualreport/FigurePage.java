package be.signaalhuis.query.meldpunt.annualreport;

import java.time.Instant;
import java.util.List;

/**
 * One page of the reports behind a figure, newest first.
 *
 * @param next cursor of the next page; absent on the last
 * @param total the figure itself
 */
record FigurePage(List<FigureItem> items, String next, long total, long position, Instant asKnownOn) {}
