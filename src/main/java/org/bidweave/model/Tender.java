package org.bidweave.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One opportunity by one buyer: everything that is asked (domain section 3). `rejected` are the keys of rows that the buyer's words
/// suggested and the user did not want; `takenOtherwise` are those among them that he took over with other figures.
public record Tender(
        Basics basics,
        Dates dates,
        Budget budget,
        List<Area> areas,
        List<ServiceLine> lines,
        List<Lot> lots,
        LotLimits lotLimits,
        TurnoverRule turnover,
        @Nullable RatioTest ratioTest,
        List<SpecialismRequirement> specialisms,
        List<InsuranceRequirement> insurance,
        List<AccreditationRequirement> accreditations,
        @Nullable ReferencesRequirement references,
        Payment payment,
        Partnering partnering,
        List<PublishedText> published,
        @Nullable NoticeOrigin notice,
        List<String> rejected,
        List<String> takenOtherwise) {

    public Tender {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        lots = List.copyOf(lots);
        specialisms = List.copyOf(specialisms);
        insurance = List.copyOf(insurance);
        accreditations = List.copyOf(accreditations);
        published = List.copyOf(published);
        rejected = List.copyOf(rejected);
        takenOtherwise = List.copyOf(takenOtherwise);
    }

    public static final Tender EMPTY = new Tender(
            Basics.EMPTY, Dates.EMPTY, Budget.EMPTY, List.of(), List.of(), List.of(), LotLimits.NONE, TurnoverRule.EMPTY, null,
            List.of(), List.of(), List.of(), null, Payment.EMPTY, Partnering.EMPTY, List.of(), null, List.of(), List.of());

    /// An `IllegalArgumentException` where the tender has no such lot: ids are checked when a file is read.
    public Lot lot(LotId id) {
        return lots.stream().filter(lot -> lot.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The tender has no lot " + id + "."));
    }

    public Tender withLot(LotId id, UnaryOperator<Lot> change) {
        return withLots(lots.stream().map(lot -> lot.id().equals(id) ? change.apply(lot) : lot).toList());
    }

    /// The place's name, or its id where it is not listed.
    public String areaName(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).map(Area::name).findFirst().orElse(id.value());
    }

    public Optional<ServiceLine> line(LineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// The line's name, or its id where it is not listed.
    public String lineName(LineId id) {
        return line(id).map(ServiceLine::name).orElse(id.value());
    }

    public Tender withBasics(Basics basics) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withDates(Dates dates) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withBudget(Budget budget) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withAreas(List<Area> areas) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withLines(List<ServiceLine> lines) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withLots(List<Lot> lots) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withLotLimits(LotLimits lotLimits) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withTurnover(TurnoverRule turnover) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withRatioTest(@Nullable RatioTest ratioTest) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withSpecialisms(List<SpecialismRequirement> specialisms) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withInsurance(List<InsuranceRequirement> insurance) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withAccreditations(List<AccreditationRequirement> accreditations) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withReferences(@Nullable ReferencesRequirement references) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withPayment(Payment payment) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withPartnering(Partnering partnering) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withPublished(List<PublishedText> published) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withNotice(@Nullable NoticeOrigin notice) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withRejected(List<String> rejected) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }

    public Tender withTakenOtherwise(List<String> takenOtherwise) {
        return new Tender(basics, dates, budget, areas, lines, lots, lotLimits, turnover, ratioTest, specialisms,
                insurance, accreditations, references, payment, partnering, published, notice, rejected, takenOtherwise);
    }
}
