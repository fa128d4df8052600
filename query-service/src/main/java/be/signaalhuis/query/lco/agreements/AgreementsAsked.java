package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.query.reading.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A page that may be asked; what is null or empty does not restrict. */
record AgreementsAsked(
        List<AgreementFilterState> state,
        UUID overleg,
        UUID participant,
        String role,
        LocalDate day,
        int limit,
        Cursor cursor,
        String question) {}
