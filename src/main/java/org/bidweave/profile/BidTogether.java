package org.bidweave.profile;

import java.util.List;
import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;

/// A bid that knows an organisation: as a member of its current alternative, or, where it has no part there, as a candidate.
public record BidTogether(Bid bid, Organisation partner, Optional<Member> member) {

    /// Known by the copy, by the registered number, or by the very name.
    public static List<BidTogether> of(List<Bid> bids, Organisation profile) {
        return bids.stream().flatMap(bid -> bid.organisations().stream().filter(one -> same(one, profile)).findFirst()
                .map(partner -> new BidTogether(bid, partner, bid.alternative(bid.current()).member(partner.id()))).stream()).toList();
    }

    private static boolean same(Organisation partner, Organisation profile) {
        if (partner.copiedFrom() != null) {
            return Profiles.copied(profile, partner.copiedFrom());
        }
        return (partner.registerId().isEmpty() || profile.registerId().isEmpty())
                ? partner.name().equalsIgnoreCase(profile.name()) : partner.registerId().equalsIgnoreCase(profile.registerId());
    }
}
