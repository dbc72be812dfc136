package org.bidweave.ui.tender;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.TenderSection;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Lot;
import org.bidweave.model.Payment;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.VatBasis;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;

/// How many of a section’s answers are entered. `all` is nought where the buyer need not ask anything of the kind and nothing is entered.
record Filled(int filled, int all) {

    private static final Filled NOTHING_ASKED = new Filled(0, 0);

    static Filled of(TenderSection section, Tender tender) {
        return switch (section) {
            case BASICS -> basics(tender.basics(), tender.budget());
            case DATES -> dates(tender.dates(), tender.budget());
            case LOTS -> needed(tender.lots(), lot -> !lot.title().isEmpty() && lot.annualValue() != null && !lot.areas().isEmpty());
            case PLACES -> needed(tender.areas(), area -> !area.name().isEmpty());
            case LINES -> needed(tender.lines(), line -> !line.name().isEmpty() && line.standard() != null);
            case VOLUME -> volume(tender.lots());
            case SPECIALISMS -> complete(tender.specialisms(), _ -> true);
            case TURNOVER -> turnover(tender.turnover());
            case INSURANCE -> complete(tender.insurance(), cover -> cover.minimum().isPositive());
            case ACCREDITATIONS -> complete(tender.accreditations(), _ -> true);
            case REFERENCES -> references(tender);
            case PAYMENT -> payment(tender.payment(), tender.budget());
            case PARTNERING -> partnering(tender);
            case BUYERS_WORDS -> complete(tender.published(), _ -> true);
            case TIMETABLE, QUESTIONS, GO_NO_GO, LIMITS -> NOTHING_ASKED;
        };
    }

    static Filled sum(Collection<Filled> parts) {
        return new Filled(parts.stream().mapToInt(Filled::filled).sum(), parts.stream().mapToInt(Filled::all).sum());
    }

    boolean nothingAsked() {
        return all == 0;
    }

    private static Filled basics(Basics basics, Budget budget) {
        return answers(basics.title(), basics.buyer(), basics.reference(), basics.noticeId(), basics.regime(), basics.description(),
                budget.currency(), budget.vat() == VatBasis.NOT_STATED ? null : budget.vat());
    }

    private static Filled dates(Dates dates, Budget budget) {
        return answers(dates.clarification(), dates.submission(), dates.submissionTime(), dates.award(), dates.standstillEnd(),
                dates.contractStart(), budget.termYears(), budget.extensionYears());
    }

    private static Filled payment(Payment payment, Budget budget) {
        return answers(payment.arrearsMonths(), payment.days(), payment.byResults(), budget.ceiling());
    }

    private static Filled volume(List<Lot> lots) {
        var asked = lots.stream().flatMap(lot -> {
            var entered = lot.volumes().stream().map(Volume::area).collect(Collectors.toSet());
            return lot.areas().stream().map(place -> entered.contains(place.area()));
        }).toList();
        return needed(asked, entered -> entered);
    }

    private static Filled turnover(TurnoverRule rule) {
        int all = rule.mode() == TurnoverMode.COMBINED_LEAD_MIN ? 6 : 5;
        if (!rule.hasThreshold()) {
            return new Filled(0, all);
        }
        int open = (rule.mode() == TurnoverMode.NOT_STATED ? 1 : 0) + (all == 6 && rule.leadMinimum() == null ? 1 : 0);
        return new Filled(all - open, all);
    }

    private static Filled references(Tender tender) {
        var asked = tender.references();
        return asked == null ? NOTHING_ASKED : answers(asked.count() == 0 ? null : asked.count(), asked.years(), asked.leastValue());
    }

    private static Filled partnering(Tender tender) {
        var asked = tender.partnering();
        var told = Stream.of(asked.expected(), asked.reserved(), asked.singlePointOfAccess(), asked.rivalBidsForbidden()).filter(it -> it);
        int entered = answers(asked.leadMinimum(), asked.minimumPartners(), asked.minimumVcseShare()).filled + (int) told.count();
        return new Filled(entered, entered);
    }

    private static Filled answers(@Nullable Object... values) {
        int filled = 0;
        for (var value : values) {
            filled += value == null || value.equals("") ? 0 : 1;
        }
        return new Filled(filled, values.length);
    }

    /// Rows of which there must be some.
    private static <T> Filled needed(List<T> rows, Predicate<T> complete) {
        return rows.isEmpty() ? new Filled(0, 1) : complete(rows, complete);
    }

    private static <T> Filled complete(List<T> rows, Predicate<T> complete) {
        return new Filled((int) rows.stream().filter(complete).count(), rows.size());
    }
}
