package org.bidweave.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Fraction;
import org.bidweave.model.Limits;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// One alternative of a bid, in one view, on one day: who takes part, which lots, and the figures that the rules share.
/// The names in backticks are those of the specification (domain section 2).
public final class Situation {

    private final Consortium consortium;
    private final View view;
    private final LocalDate asOf;
    private final List<Participant> members;
    private final List<Participant> guarantors;
    private final List<Participant> unsigned;
    private final Once<List<Organisation>> candidates;
    private final Once<List<Participant>> deliverers;
    private final Map<OrganisationId, Part> parts = new HashMap<>();
    private final CountedTurnover counted;
    private final Map<Cell, List<Delivery>> deliveries;
    private final Once<Map<Cell, List<Delivery>>> unsignedDeliveries;
    private final Map<AreaId, List<Present>> present;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    public Situation(Bid bid, AlternativeId alternative, View view, LocalDate asOf) {
        this(Consortium.of(bid, alternative), view, asOf);
    }

    private Situation(Consortium consortium, View view, LocalDate asOf) {
        this.consortium = consortium;
        this.view = view;
        this.asOf = asOf;
        consortium.parts().forEach(part -> parts.put(part.participant().id(), part));
        var inView = consortium.parts().stream().map(Part::participant).filter(this::countsInView).toList();
        members = inView.stream().filter(p -> p.member().role() != Role.GUARANTOR).toList();
        guarantors = inView.stream().filter(p -> p.member().role() == Role.GUARANTOR).toList();
        unsigned = consortium.parts().stream().map(Part::participant).filter(p -> !countsInView(p)).toList();
        candidates = new Once<>(consortium::candidates);
        deliverers = new Once<>(() -> deliverersIn(lotIdsBid()));
        deliveries = Part.deliveries(partsOf(members));
        unsignedDeliveries = new Once<>(() -> Part.deliveries(partsOf(unsigned)));
        counted = new CountedTurnover(Stream.concat(members.stream(), guarantors.stream()).toList(), lotIdsBid(), this::turnover);
        present = Part.present(partsOf(members));
    }

    private List<Part> partsOf(List<Participant> participants) {
        return participants.stream().map(p -> Objects.requireNonNull(parts.get(p.id()))).toList();
    }

    /// The same alternative on the same day in another view.
    public Situation in(View other) {
        return other == view ? this : new Situation(consortium, other, asOf);
    }

    /// The same alternative, view and day of a bid that has changed.
    public Situation with(Bid changed) {
        return now(changed, alternative().id(), asOf);
    }

    /// The same view of another value of the bid: what has not changed is not worked out again.
    public Situation now(Bid changed, AlternativeId shown, LocalDate day) {
        return new Situation(consortium.now(changed, shown), view, day);
    }

    private boolean countsInView(Participant participant) {
        return view == View.PLANNED || participant.isLead() || participant.member().stage().signed();
    }

    public Bid bid() {
        return consortium.bid();
    }

    public Tender tender() {
        return bid().tender();
    }

    public Alternative alternative() {
        return consortium.alternative();
    }

    public Limits limits() {
        return bid().limits();
    }

    public View view() {
        return view;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// `M`: everyone who takes part in this view, guarantors apart.
    public List<Participant> members() {
        return members;
    }

    /// Those who take part only by guaranteeing turnover.
    public List<Participant> guarantors() {
        return guarantors;
    }

    /// Those of the plan who do not count in this view because they have not signed.
    public List<Participant> unsigned() {
        return unsigned;
    }

    /// `L`: the lead; the first of them where there are several.
    public Optional<Participant> lead() {
        return members.stream().filter(Participant::isLead).findFirst();
    }

    public List<Participant> partners() {
        return members.stream().filter(p -> !p.isLead()).toList();
    }

    /// Organisations the bid knows that have no part in this alternative, or have left it.
    public List<Organisation> candidates() {
        return candidates.get();
    }

    /// The lots this alternative bids for, in the tender's order. Only these are judged.
    public List<Lot> lotsBid() {
        return consortium.asked().all().lots();
    }

    public List<LotId> lotIdsBid() {
        return consortium.asked().all().ids();
    }

    public LotSet allBid() {
        return consortium.asked().all();
    }

    /// Every lot bid, as a set of one.
    public List<LotSet> singles() {
        return consortium.asked().singles();
    }

    /// Every combination of lots bid that could be won, of one lot upward; empty where there are too many to list.
    public List<LotSet> winnable() {
        return consortium.asked().winnable();
    }

    public boolean tooManyCombinations() {
        return winnable().isEmpty() && !lotsBid().isEmpty();
    }

    /// How many of the lots bid could be won.
    public int mostWinnable() {
        return consortium.asked().mostWinnable();
    }

    /// The largest `A_i(x)` over the winnable combinations: the most a member could have to carry.
    public Money largestShare(Participant participant) {
        return Money.sum(lotsOfLargestShare(participant).stream().map(participant::share).toList());
    }

    /// The winnable lots that together give a member its largest share.
    public List<LotId> lotsOfLargestShare(Participant participant) {
        return lotIdsBid().stream()
                .filter(participant::delivers)
                .sorted(Comparator.comparing((LotId lot) -> participant.share(lot)).reversed())
                .limit(mostWinnable())
                .sorted(Comparator.comparingInt(lotIdsBid()::indexOf))
                .toList();
    }

    /// `I_i`: turnover on the tender's basis, or `null` where it is not known.
    public @Nullable Fraction turnover(Participant participant) {
        var part = parts.get(participant.id());
        return part != null && part.participant().equals(participant) ? part.turnover() : consortium.asked().turnover(participant.organisation());
    }

    /// `G(x)`: the lead, and every member whose turnover is relied on, who stands behind that, and who takes part in these lots.
    public List<Participant> counted(LotSet lots) {
        return counted.who(lots);
    }

    /// Everyone counted for at least one of the lots bid, guarantors too.
    public List<Participant> countedSomewhere() {
        return counted.who(allBid());
    }

    /// Whether this participant is one of those counted for these lots.
    public boolean counts(Participant participant, LotSet lots) {
        return CountedTurnover.alwaysCounts(participant)
                || (CountedTurnover.bound(participant) && participant.deliversIn(lots.ids()));
    }

    /// Turnover times value kept, over all who are counted: divided by the lots' value it is turnover weighted by share.
    public @Nullable Fraction weightedTurnover(LotSet lots) {
        return counted.weighted(lots);
    }

    /// Counted turnover against the threshold.
    public Comparison together(LotSet lots) {
        return Comparison.of(lots, null, counted.of(lots), threshold(lots));
    }

    /// Figures that several rules read, worked out for the first that asks.
    public <T> T shared(Class<T> figures, Function<Situation, T> work) {
        var known = shared.get(figures);
        if (known == null) {
            known = work.apply(this);
            shared.put(figures, known);
        }
        return figures.cast(known);
    }

    /// The partners whose turnover the threshold cannot do without.
    public Keystones keystones() {
        return shared(Keystones.class, Keystones::of);
    }

    /// The line as the tender lists it, or `null` where it does not.
    public @Nullable ServiceLine line(LineId id) {
        return consortium.asked().line(id);
    }

    /// The line's name, or its id where it is not listed.
    public String lineName(LineId id) {
        var line = line(id);
        return line == null ? id.value() : line.name();
    }

    public boolean isBid(LotId lot) {
        return consortium.asked().isBid(lot);
    }

    /// `T(x)`: the threshold for these lots in pounds, or `null` where there is none or a value it multiplies is missing.
    public @Nullable Fraction threshold(LotSet lots) {
        return consortium.asked().threshold(lots);
    }

    /// Value of a lot that no member in this view keeps: what the plan leaves open, and the shares of those who have not signed.
    public Money unallocated(LotId lot) {
        var open = alternative().unallocated().getOrDefault(lot, Money.ZERO);
        return Money.sum(unsigned.stream().map(p -> p.share(lot)).toList()).plus(open);
    }

    /// What members put on each line in each place of each lot, one entry a member.
    public List<Delivery> deliveries(Cell cell) {
        return deliveries.getOrDefault(cell, List.of());
    }

    public Map<Cell, List<Delivery>> deliveries() {
        return deliveries;
    }

    /// What those who have not signed would put on it.
    public List<Delivery> unsignedDeliveries(Cell cell) {
        return unsignedDeliveries.get().getOrDefault(cell, List.of());
    }

    /// What members have or plan in a place.
    public List<Present> present(AreaId area) {
        return present.getOrDefault(area, List.of());
    }

    /// The place's name, or its id where it is not listed.
    public String areaName(AreaId area) {
        return consortium.asked().areaName(area);
    }

    /// The places of all lots bid, each once.
    public Collection<AreaId> places() {
        return consortium.asked().places();
    }

    /// People a year the buyer asks for on a line in all places of a lot.
    public int people(Lot lot, LineId line) {
        return consortium.asked().people(lot, line);
    }

    /// The places of a lot: those with a presence or people asked for.
    public List<AreaId> places(Lot lot) {
        return consortium.asked().places(lot);
    }

    /// "partner", or "signed partner" where only those count.
    public String partnerWord() {
        return view == View.SECURED ? "signed partner" : "partner";
    }

    /// People a year the buyer asks for, by cell, over the lots bid.
    public Map<Cell, Integer> required() {
        return consortium.asked().people();
    }

    /// Whether the bid fails where fewer are served there than asked.
    public boolean passFail(Cell cell) {
        return consortium.asked().passFail(cell);
    }

    /// Whether only the last days before submission are left, when missing paper becomes a blocker. False where no date is entered.
    private boolean late() {
        var submission = tender().dates().submission();
        return submission != null && !asOf.isBefore(submission.minusDays(limits().lateDays()));
    }

    /// Missing paper is a gap, and a blocker in the last days.
    public Verdict gapUntilLate() {
        return late() ? Verdict.BLOCKER : Verdict.GAP;
    }

    /// Members who keep value in any of the lots bid.
    public List<Participant> deliverers() {
        return deliverers.get();
    }

    /// Members who keep value in any of the lots.
    public List<Participant> deliverersIn(List<LotId> lots) {
        return members.stream().filter(p -> p.deliversIn(lots)).toList();
    }
}
