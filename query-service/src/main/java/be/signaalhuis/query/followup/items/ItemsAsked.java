package be.signaalhuis.query.followup.items;

import be.signaalhuis.query.reading.Cursor;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** A page that may be asked; what is null or empty does not restrict. */
record ItemsAsked(
        ItemFilterState state,
        List<String> kind,
        List<String> owner,
        Year year,
        LocalDate day,
        int limit,
        Cursor cursor,
        String question) {}
