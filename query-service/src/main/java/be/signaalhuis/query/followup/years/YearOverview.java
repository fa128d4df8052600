package be.signaalhuis.query.followup.years;

import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.followup.consultations.ConsultationShown;
import be.signaalhuis.query.followup.items.FollowUpShown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a year of follow-up brought (plan 000, OD 2.4: overzicht actiepunten, afspraken, beleidsaanbevelingen).
 *
 * @param consultations meetings held in the year or planned for it, with their decision whether policy must be adjusted
 * @param conversationMoments how many were about each theme; one about two counts in both
 */
record YearOverview(
        int year,
        LocalDate on,
        List<FollowUpShown> actionPoints,
        List<FollowUpShown> agreements,
        List<FollowUpShown> recommendations,
        List<ConsultationShown> consultations,
        Map<String, Long> conversationMoments,
        long position,
        Instant asKnownOn,
        FigureLinks links) {}
