package org.bidweave.profile;

import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;

/// How my organisations read in a bid: their places by the bid's ids and names. Made once for all of them.
record BidTerms(Rehomed places, Map<AreaId, String> names) {

    static BidTerms of(Bid profiles, Bid bid) {
        return new BidTerms(Rehomed.from(profiles.tender().areas(), bid.tender().areas()),
                bid.tender().areas().stream().collect(Collectors.toMap(Area::id, Area::name, (first, _) -> first)));
    }

    Organisation of(Organisation profile) {
        return places.of(profile);
    }

    String words(ProfileField field, Organisation organisation) {
        return field.words(organisation, area -> names.getOrDefault(area, area.value()));
    }
}
