package org.bidweave.check.area;

import java.util.List;
import org.bidweave.check.Check;

/// Whether somebody is present, and rooted, in every place.
public final class AreaChecks {

    private AreaChecks() {}

    public static List<Check> all() {
        return List.of(
                new EveryPlaceHasThePresenceAsked(),
                new PresenceIsReal(),
                new SomebodyIsRootedInEveryPlace(),
                new EveryPlaceOffersAChoice(),
                new LocalEvidenceIsStrong());
    }
}
