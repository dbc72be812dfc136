package org.bidweave.coverage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.LotSet;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// Where the value of the lots bid goes: the mix of sizes, small organisations, those led by and for a community, those rooted in the bid's
/// places (domain section 6). `value` is `null` where a lot has none entered. Income is that of the latest year; whose is missing is named.
public record WhoBenefits(
        @Nullable Money value, Map<SizeBand, Slice> sizes, List<String> sizeUnknown, Optional<Slice> largest,
        Slice small, Slice belowMillion, Slice byAndFor, Slice regional) {

    /// From this part of the value on, one partner keeps enough to be worth a word.
    private static final Fraction MUCH = Fraction.of(60).dividedBy(Fraction.of(100));
    private static final Money SMALL = Money.of(100_000);
    private static final Money MILLION = Money.of(1_000_000);

    public static WhoBenefits of(Situation situation) {
        return new Counting(situation).benefits();
    }

    /// Whether one partner keeps more than 60 % of the value.
    public boolean oneKeepsMuch() {
        return largest.map(Slice::share).filter(share -> share.moreThan(MUCH)).isPresent();
    }

    private record Counting(Situation situation, List<Participant> members, LotSet lots) {

        Counting(Situation situation) {
            this(situation, situation.deliverersIn(situation.lotIdsBid()), situation.allBid());
        }

        WhoBenefits benefits() {
            var bands = members.stream().filter(p -> income(p) != null)
                    .collect(Collectors.groupingBy(p -> SizeBand.of(incomeOf(p)), () -> new EnumMap<>(SizeBand.class), Collectors.toList()));
            var sizes = new EnumMap<SizeBand, Slice>(SizeBand.class);
            bands.forEach((band, of) -> sizes.put(band, slice(of, List.of())));
            return new WhoBenefits(lots.value(), sizes, names(withoutIncome()), largest(), below(SMALL), below(MILLION), byAndFor(), regional());
        }

        private Optional<Slice> largest() {
            return members.stream().max(Comparator.comparing(this::kept)).map(one -> slice(List.of(one), List.of()));
        }

        private Slice below(Money limit) {
            return slice(which(p -> income(p) != null && incomeOf(p).compareTo(limit) < 0), withoutIncome());
        }

        private Slice byAndFor() {
            return slice(which(p -> ledByAndFor(p.organisation())), List.of());
        }

        private Slice regional() {
            var places = situation.lotsBid().stream().flatMap(lot -> situation.places(lot).stream()).collect(Collectors.toSet());
            return slice(which(p -> homes(p).anyMatch(places::contains)), which(p -> p.organisation().homeAreas().isEmpty()));
        }

        private Stream<AreaId> homes(Participant participant) {
            return participant.organisation().homeAreas().stream();
        }

        private List<Participant> which(Function<Participant, Boolean> belongs) {
            return members.stream().filter(belongs::apply).toList();
        }

        private List<Participant> withoutIncome() {
            return which(p -> income(p) == null);
        }

        private Slice slice(List<Participant> of, List<Participant> unknown) {
            var money = Money.sum(of.stream().map(this::kept).toList());
            var value = lots.value();
            return new Slice(money, value == null || value.isZero() ? null : money.exact().dividedBy(value.exact()), names(of), names(unknown));
        }

        private Money kept(Participant participant) {
            return participant.share(lots.ids());
        }

        private static List<String> names(List<Participant> participants) {
            return participants.stream().map(Participant::name).toList();
        }
    }

    private static Money incomeOf(Participant participant) {
        var income = income(participant);
        return income == null ? Money.ZERO : income;
    }

    private static @Nullable Money income(Participant participant) {
        return participant.organisation().finances().latestFirst().stream().findFirst().map(YearOfAccounts::income).orElse(null);
    }

    /// As one of its specialisms, or of its strengths, says.
    private static boolean ledByAndFor(Organisation organisation) {
        return Stream.concat(
                        organisation.specialisms().stream().map(held -> held.specialism().name()),
                        organisation.profile().strengths().stream().map(strength -> strength.name()))
                .anyMatch(name -> name.toLowerCase(Locale.UK).replace('-', ' ').contains("by and for"));
    }
}
