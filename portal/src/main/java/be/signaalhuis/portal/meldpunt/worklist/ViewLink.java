package be.signaalhuis.portal.meldpunt.worklist;

import java.util.UUID;

/** A saved view as the way to its list. */
record ViewLink(UUID id, String name, String address) {

    static ViewLink of(SavedView view) {
        return new ViewLink(
                view.id(), view.name(), Reports.LIST.kept(view.parameters()).list(null));
    }
}
