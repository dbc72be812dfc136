package org.bidweave.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;
import org.bidweave.model.Limits;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// What a consortium is judged against, whoever takes part: what is asked in the lots bid, the limits, the view and the day.
/// The names in backticks are those of the specification (domain section 2).
public sealed class Given permits Situation {

    private final Asked asked;
    private final Limits limits;
    private final View view;
    private final LocalDate asOf;

    Given(Asked asked, Limits limits, View view, LocalDate asOf) {
        this.asked = asked;
        this.limits = limits;
        this.view = view;
        this.asOf = asOf;
    }

    Asked asked() {
        return asked;
    }

    /// Whether a bid is judged against the same here as there.
    boolean sameAs(Given other) {
        return asked.equals(other.asked) && view == other.view && asOf.equals(other.asOf) && limits.equals(other.limits);
    }

    public Tender tender() {
        return asked.tender();
    }

    public Limits limits() {
        return limits;
    }

    public View view() {
        return view;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// The lots this alternative bids for, in the tender's order. Only these are judged.
    public List<Lot> lotsBid() {
        return asked.all().lots();
    }

    public List<LotId> lotIdsBid() {
        return asked.all().ids();
    }

    public LotSet allBid() {
        return asked.all();
    }

    public boolean isBid(LotId lot) {
        return asked.isBid(lot);
    }

    /// Every lot bid, as a set of one.
    public List<LotSet> singles() {
        return asked.singles();
    }

    /// Every combination of lots bid that could be won, of one lot upward; empty where there are too many to list.
    public List<LotSet> winnable() {
        return asked.winnable();
    }

    public boolean tooManyCombinations() {
        return winnable().isEmpty() && !lotsBid().isEmpty();
    }

    /// How many of the lots bid could be won.
    public int mostWinnable() {
        return asked.mostWinnable();
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
        return asked.turnover(participant.organisation());
    }

    /// `T(x)`: the threshold for these lots in pounds, or `null` where there is none or a value it multiplies is missing.
    public @Nullable Fraction threshold(LotSet lots) {
        return asked.threshold(lots);
    }

    /// The line as the tender lists it, or `null` where it does not.
    public @Nullable ServiceLine line(LineId id) {
        return asked.line(id);
    }

    /// The line's name, or its id where it is not listed.
    public String lineName(LineId id) {
        var line = line(id);
        return line == null ? id.value() : line.name();
    }

    /// The place's name, or its id where it is not listed.
    public String areaName(AreaId area) {
        return asked.areaName(area);
    }

    /// The places of all lots bid, each once.
    public List<AreaId> places() {
        return asked.places();
    }

    /// Whether anything is asked for there in a lot bid.
    public boolean isPlace(AreaId area) {
        return asked.areas().of(area) != null;
    }

    /// The places of a lot: those with a presence or people asked for.
    public List<AreaId> places(Lot lot) {
        return asked.places(lot);
    }

    /// People a year the buyer asks for on a line in all places of a lot.
    public int people(Lot lot, LineId line) {
        return asked.people(lot, line);
    }

    /// People a year the buyer asks for, by cell, over the lots bid.
    public Map<Cell, Integer> required() {
        return asked.people();
    }

    /// Whether the bid fails where fewer are served there than asked.
    public boolean passFail(Cell cell) {
        return asked.passFail(cell);
    }

    /// "partner", or "signed partner" where only those count.
    public String partnerWord() {
        return view == View.SECURED ? "signed partner" : "partner";
    }

    /// Whether only the last days before submission are left, when missing paper becomes a blocker. False where no date is entered.
    private boolean late() {
        var submission = tender().dates().submission();
        return submission != null && !asOf.isBefore(submission.minusDays(limits.lateDays()));
    }

    /// Missing paper is a gap, and a blocker in the last days.
    public Verdict gapUntilLate() {
        return late() ? Verdict.BLOCKER : Verdict.GAP;
    }
}
