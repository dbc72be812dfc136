package org.bidweave.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

/// Where each organisation of a bid is from, for one value of the bid and of my organisations.
public record Origins(Bid bid, Bid profiles, Map<OrganisationId, Origin> all) {

    /// A copy of which the directory knows something better.
    public record Outdated(Organisation copy, Origin.Copied origin) {}

    public static Origins of(Bid bid, Bid profiles) {
        var mine = new Mine(bid, profiles);
        var all = new LinkedHashMap<OrganisationId, Origin>();
        bid.organisations().forEach(organisation -> all.put(organisation.id(), mine.origin(organisation)));
        return new Origins(bid, profiles, all);
    }

    public Optional<Origin> of(OrganisationId organisation) {
        return Optional.ofNullable(all.get(organisation));
    }

    /// Whether they are still true: nothing that they depend on is another.
    public boolean holdFor(Bid bidNow, Bid profilesNow) {
        return profiles.equals(profilesNow) && bid.organisations().equals(bidNow.organisations()) && bid.tender().areas().equals(bidNow.tender().areas());
    }

    /// Whether they say the same of the same organisations.
    public boolean sayAs(Origins before) {
        return all.equals(before.all);
    }

    /// In the order of the bid.
    public List<Outdated> outdated() {
        return bid.organisations().stream()
                .flatMap(one -> all.get(one.id()) instanceof Origin.Copied copied && !copied.news().isEmpty()
                        ? Stream.of(new Outdated(one, copied)) : Stream.of())
                .toList();
    }

    /// Everything that the directory knows better, in one step.
    public Edit takeAll(LocalDate today) {
        var takes = outdated().stream()
                .map(one -> one.origin().from().take(one.copy(), one.origin().news().stream().map(CopyInBid.News::field).toList(), today)).toList();
        return new Edit("Take all from the directory", now -> {
            var taken = now;
            for (var take : takes) {
                taken = take.change().apply(taken);
            }
            return taken;
        });
    }

    /// My organisations by what they are looked up by.
    private record Mine(BidTerms terms, Bid profiles, Map<String, Organisation> byNumber, Map<String, Organisation> byName, Set<OrganisationId> copied) {

        Mine(Bid bid, Bid profiles) {
            this(BidTerms.of(profiles, bid), profiles, by(profiles, Organisation::registerId),
                    by(profiles, one -> new NameWords(one.name()).text()), copied(bid, profiles));
        }

        private static Map<String, Organisation> by(Bid profiles, Function<Organisation, String> text) {
            return profiles.organisations().stream().filter(one -> !text.apply(one).isEmpty())
                    .collect(Collectors.toMap(text, one -> one, (first, _) -> first));
        }

        private static Set<OrganisationId> copied(Bid bid, Bid profiles) {
            return bid.organisations().stream().flatMap(one -> Stream.ofNullable(one.copiedFrom()))
                    .flatMap(from -> Profiles.copied(profiles, from).stream()).map(Organisation::id).collect(Collectors.toSet());
        }

        Origin origin(Organisation organisation) {
            var from = organisation.copiedFrom();
            if (from == null) {
                return new Origin.Entered(alike(organisation));
            }
            if (!Profiles.isOurs(profiles, from)) {
                return new Origin.Elsewhere(from.on(), alike(organisation));
            }
            return Profiles.copied(profiles, from).map(profile -> new CopyInBid(profiles, profile))
                    .<Origin>map(copy -> new Origin.Copied(copy, from.on(), copy.news(terms, organisation)))
                    .orElseGet(() -> new Origin.Gone(from.on(), alike(organisation)));
        }

        /// Of the same registered number, or where one has none of the same name; one that has its copy in the bid is none of the others.
        private Optional<CopyInBid> alike(Organisation organisation) {
            return Optional.ofNullable(byNumber.get(organisation.registerId()))
                    .or(() -> Optional.ofNullable(byName.get(new NameWords(organisation.name()).text()))
                            .filter(one -> one.registerId().isEmpty() || organisation.registerId().isEmpty()))
                    .filter(one -> !copied.contains(one.id()))
                    .map(one -> new CopyInBid(profiles, one));
        }
    }
}
