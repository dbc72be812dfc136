package org.bidweave.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Fraction;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.jspecify.annotations.Nullable;

/// One alternative of a bid, in one view, on one day: who takes part, which lots, and the figures that the rules share.
public final class Situation extends Given {

    private final Consortium consortium;
    private final Given given;
    private final Memory memory;
    private final List<Participant> members;
    private final List<Participant> guarantors;
    private final List<Participant> unsigned;
    private final Once<List<Organisation>> candidates;
    private final Once<List<Participant>> deliverers;
    private final Map<OrganisationId, Part> parts = new HashMap<>();
    private final CountedTurnover counted;
    private final Gathered<Cell, Delivery> deliveries;
    private final Once<List<At<Cell, Delivery>>> served;
    private final Gathered<AreaId, Present> present;
    private final Once<Gathered<Cell, Delivery>> unsignedDeliveries;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    public Situation(Bid bid, AlternativeId alternative, View view, LocalDate asOf) {
        this(Consortium.of(bid, alternative), view, asOf, null);
    }

    /// What is judged against the same as `before` need not be judged again.
    private Situation(Consortium consortium, View view, LocalDate asOf, @Nullable Situation before) {
        super(consortium.asked(), consortium.bid().limits(), view, asOf);
        this.consortium = consortium;
        consortium.parts().forEach(part -> parts.put(part.participant().id(), part));
        var inView = consortium.parts().stream().map(Part::participant).filter(this::countsInView).toList();
        members = inView.stream().filter(p -> p.member().role() != Role.GUARANTOR).toList();
        guarantors = inView.stream().filter(p -> p.member().role() == Role.GUARANTOR).toList();
        unsigned = consortium.parts().stream().map(Part::participant).filter(p -> !countsInView(p)).toList();
        candidates = new Once<>(consortium::candidates);
        deliverers = new Once<>(() -> deliverersIn(lotIdsBid()));
        var known = before != null && sameAs(before) ? before : null;
        given = known == null ? new Given(asked(), limits(), view, asOf) : known.given;
        memory = known == null ? Memory.none() : known.memory.next();
        deliveries = (known == null ? Part.deliveries(asked()) : known.deliveries).now(partsOf(members));
        served = new Once<>(this::cellsServed);
        present = (known == null ? Part.present(asked()) : known.present).now(partsOf(members));
        unsignedDeliveries = new Once<>(() -> Part.deliveries(asked()).now(partsOf(unsigned)));
        counted = new CountedTurnover(Stream.concat(members.stream(), guarantors.stream()).toList(), lotIdsBid(), this::turnover);
    }

    private List<Part> partsOf(List<Participant> participants) {
        return participants.stream().map(p -> Objects.requireNonNull(parts.get(p.id()))).toList();
    }

    /// The same alternative on the same day in another view.
    public Situation in(View other) {
        return other == view() ? this : new Situation(consortium, other, asOf(), null);
    }

    /// The same alternative, view and day of a bid that has changed.
    public Situation with(Bid changed) {
        return now(changed, alternative().id(), asOf());
    }

    /// The same view of another value of the bid: what has not changed is not worked out again.
    public Situation now(Bid changed, AlternativeId shown, LocalDate day) {
        return new Situation(consortium.now(changed, shown), view(), day, this);
    }

    /// The same view of what another situation looks at.
    public Situation now(Situation other) {
        return new Situation(other.consortium, view(), other.asOf(), this);
    }

    private boolean countsInView(Participant participant) {
        return view() == View.PLANNED || participant.isLead() || participant.member().stage().signed();
    }

    public Bid bid() {
        return consortium.bid();
    }

    public Alternative alternative() {
        return consortium.alternative();
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

    @Override
    public @Nullable Fraction turnover(Participant participant) {
        var part = parts.get(participant.id());
        return part != null && part.participant().equals(participant) ? part.turnover() : super.turnover(participant);
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
        var known = shared(Together.class, Together::in).comparisons().get(lots);
        return known == null ? Together.of(this, new Together.Won(lots, counted.of(lots))) : known;
    }

    /// What of a lot set's turnover is counted, `null` where it is not known.
    @Nullable Fraction countedTurnover(LotSet lots) {
        return counted.of(lots);
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

    /// What follows of each subject from it alone. Not worked out again where it followed from an equal subject in the situation before.
    public <S, R> List<R> each(Class<?> question, List<S> subjects, BiFunction<Given, S, R> answer) {
        return memory.each(question, subjects, subject -> answer.apply(given, subject));
    }

    /// The findings on each subject by itself, in their order.
    public <S> Findings judged(Class<? extends Check> check, List<S> subjects, BiFunction<Given, S, List<Judgement>> judge) {
        return new Findings(each(check, subjects, (what, subject) -> new Findings.OfSubject(judge.apply(what, subject))), this, List.of());
    }

    /// The partners whose turnover the threshold cannot do without.
    public Keystones keystones() {
        return shared(Keystones.class, Keystones::of);
    }

    /// Value of a lot that no member in this view keeps: what the plan leaves open, and the shares of those who have not signed.
    public Money unallocated(LotId lot) {
        var open = alternative().unallocated().getOrDefault(lot, Money.ZERO);
        return Money.sum(unsigned.stream().map(p -> p.share(lot)).toList()).plus(open);
    }

    /// What members put on a line in a place of a lot, one entry a member.
    public List<Delivery> deliveries(Cell cell) {
        return deliveries.at(cell);
    }

    /// The same for every cell of the lots bid for which people are asked, and then for every other on which members put something.
    public List<At<Cell, Delivery>> deliveries() {
        return served.get();
    }

    private List<At<Cell, Delivery>> cellsServed() {
        var more = deliveries.elsewhere().stream().filter(at -> isBid(at.key().lot())).toList();
        return more.isEmpty() ? deliveries.asked() : Stream.concat(deliveries.asked().stream(), more.stream()).toList();
    }

    /// The cells of these.
    public List<Cell> cells() {
        return deliveries().size() == required().size() ? asked().cells().keys() : deliveries().stream().map(At::key).toList();
    }

    /// What a member puts on each cell, in its order.
    public List<Delivery> deliveries(Participant participant) {
        var part = parts.get(participant.id());
        return part == null ? List.of() : part.deliveries();
    }

    /// What those who have not signed would put on it.
    public List<Delivery> unsignedDeliveries(Cell cell) {
        return unsignedDeliveries.get().at(cell);
    }

    /// What members have or plan in a place.
    public List<Present> present(AreaId area) {
        return present.at(area);
    }

    /// The same for each place of the lots bid.
    public List<At<AreaId, Present>> present() {
        return present.asked();
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
