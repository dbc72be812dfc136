package org.bidweave.exchange.planfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Organisation;
import org.bidweave.model.QuestionId;

/// Refuses a bid in which an id is given twice, or names something that is not there.
/// An organisation may know places that the tender does not name: it is a copy of an organisation at work elsewhere too.
final class DanglingReferences {

    private DanglingReferences() {}

    static void refuse(Bid bid, List<Mention> mentions) {
        var given = new HashSet<Object>();
        mentions.stream().filter(Mention::gives).filter(mention -> !given.add(mention.id())).findFirst().ifPresent(twice -> {
            throw twice.place().fault("the " + kind(twice.id()) + " “" + twice.id() + "” is there twice.");
        });
        mentions.stream().filter(mention -> !given.contains(mention.id()) && !isPlaceOfAnOrganisation(mention)).findFirst().ifPresent(missing -> {
            throw missing.place().fault("there is no " + kind(missing.id()) + " “" + missing.id() + "”.");
        });
        refuseRepetition(mentions);
        refuseMissingPools(bid);
    }

    private static void refuseRepetition(List<Mention> mentions) {
        var listed = new HashSet<Map.Entry<String, Object>>();
        mentions.stream().filter(Mention::isListed).filter(mention -> !listed.add(Map.entry(mention.place().list(), mention.id()))).findFirst()
                .ifPresent(twice -> {
                    throw twice.place().fault("the " + kind(twice.id()) + " “" + twice.id() + "” is there twice.");
                });
    }

    private static void refuseMissingPools(Bid bid) {
        for (var a = 0; a < bid.alternatives().size(); a++) {
            var alternative = bid.alternatives().get(a);
            var members = Place.BID.field("alternatives").element("alternatives", a, alternative.id().value()).field("members");
            for (var m = 0; m < alternative.members().size(); m++) {
                var member = alternative.members().get(m);
                refuseMissingPools(bid, member, members.element("members", m, member.organisation().value()));
            }
        }
    }

    /// An allocation may leave its pool open, but not name one that the organisation does not have.
    private static void refuseMissingPools(Bid bid, Member member, Place place) {
        var pools = bid.organisation(member.organisation()).map(Organisation::staffPools).map(Map::keySet).orElse(Set.of());
        for (var i = 0; i < member.allocations().size(); i++) {
            var pool = member.allocations().get(i).pool();
            if (!pool.isEmpty() && !pools.contains(pool)) {
                throw place.field("allocations").element("allocations", i, "").field("pool")
                        .fault("the organisation has no staff pool “" + pool + "”.");
            }
        }
    }

    private static boolean isPlaceOfAnOrganisation(Mention mention) {
        return mention.id() instanceof AreaId && mention.place().isWithin("organisations");
    }

    private static String kind(Object id) {
        return switch (id) {
            case LotId _ -> "lot";
            case LineId _ -> "service line";
            case AreaId _ -> "area";
            case AlternativeId _ -> "alternative";
            case MilestoneId _ -> "milestone";
            case QuestionId _ -> "question";
            default -> "organisation";
        };
    }
}
