package be.signaalhuis.events.followup;

/** The life of an action point, an agreement or a recommendation: noted, linked to signals, done or dropped, reopened. */
public sealed interface FollowUpItemEvent
        permits FollowUpItemNoted, FollowUpSignalsLinked, FollowUpItemDone, FollowUpItemDropped, FollowUpItemReopened {

    FollowUpItemId itemId();
}
