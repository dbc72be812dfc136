package org.bidweave.ui.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.bidweave.reading.Asked;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.typed.ThresholdText;
import org.bidweave.ui.shared.typed.ThresholdText.Threshold;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// The fields of a suggested row, by its kind, worded as on the tender’s own page.
record ChangedRows(Texts texts, Questions ask, Tender tender, LocalDate today) {

    ChangedRow<Asked> of(Asked asked) {
        return switch (asked) {
            case Asked.Threshold threshold -> threshold(threshold);
            case Asked.Counting(var mode, var least) -> counting(mode, least);
            case Asked.Across(var scope) -> across(scope);
            case Asked.Cover(var cover) -> cover(cover);
            case Asked.Ratios(int needed) -> ratios(needed);
            case Asked.References(var references) -> references(references);
            case Asked.Accredited(var accreditation) -> accredited(accreditation);
            case Asked.MostLots(var limits) -> mostLots(limits);
            case Asked.Dated dated -> dated(dated);
            case Asked.PaidWithin(int days) -> paidWithin(days);
            case Asked.LeadShare(var least) -> leadShare(least);
        };
    }

    private ChangedRow<Asked> threshold(Asked.Threshold now) {
        var lot = Question.choice(texts.of("import.change.lot"), lots(), Optional.ofNullable(now.lot()));
        var sum = Question.typed(texts.of("tender.threshold"), ThresholdText.show(now.amount(), now.multiple()), new ThresholdText(texts)::read)
                .needed(ask.missing());
        var kind = choice("tender.kind", List.of(TurnoverKind.values()), now.kind());
        var basis = choice("tender.basis", List.of(YearBasis.values()), now.basis());
        var years = ask.whole("tender.years", now.years()).needed(ask.missing());
        return new ChangedRow<>(List.of(lot, sum, kind, basis, years), () -> {
            var amount = sum.value() instanceof Threshold.Amount(var money) ? money : null;
            var multiple = sum.value() instanceof Threshold.Multiple(var times) ? times : null;
            return new Asked.Threshold(lot.known().orElse(null), amount, multiple, kind.known(), basis.known(), Math.max(1, years.known()));
        });
    }

    private ChangedRow<Asked> counting(TurnoverMode now, @Nullable Decimal least) {
        var mode = choice("tender.mode", List.of(TurnoverMode.values()), now);
        var part = ask.percent("tender.lead-part", least);
        return new ChangedRow<>(List.of(mode, part), () -> new Asked.Counting(mode.known(), decimal(part)));
    }

    private ChangedRow<Asked> across(TurnoverScope now) {
        var scope = choice("tender.scope", List.of(TurnoverScope.values()), now);
        return new ChangedRow<>(List.of(scope), () -> new Asked.Across(scope.known()));
    }

    private ChangedRow<Asked> cover(InsuranceRequirement now) {
        var type = choice("tender.insurance.type", List.of(InsuranceType.values()), now.type());
        var minimum = ask.money("tender.insurance.minimum", now.minimum()).needed(ask.missing());
        var holder = choice("tender.insurance.holder", List.of(InsuranceHolder.values()), now.holder());
        var by = choice("tender.insurance.by", List.of(NeededBy.values()), now.neededBy());
        return new ChangedRow<>(List.of(type, minimum, holder, by), () ->
                new Asked.Cover(new InsuranceRequirement(type.known(), new Money(minimum.known()), holder.known(), by.known())));
    }

    private ChangedRow<Asked> ratios(int now) {
        var needed = Question.choice(texts.of("tender.ratios"),
                new Options<>(List.of(1, 2, 3), count -> texts.of("tender.ratios.needed", count)), Math.clamp(now, 1, 3));
        return new ChangedRow<>(List.of(needed), () -> new Asked.Ratios(needed.known()));
    }

    private ChangedRow<Asked> references(ReferencesRequirement now) {
        var count = ask.whole("tender.references.count", now.count()).needed(ask.missing());
        var years = ask.whole("tender.references.years", now.years());
        var least = ask.money("tender.references.value", now.leastValue());
        return new ChangedRow<>(List.of(count, years, least), () ->
                new Asked.References(new ReferencesRequirement(count.known(), years.value(), Optional.ofNullable(least.value()).map(Money::new).orElse(null))));
    }

    private ChangedRow<Asked> accredited(AccreditationRequirement now) {
        Function<String, Typed<String>> read = typed -> typed.isBlank() ? new Typed.Empty<>() : new Typed.Understood<>(typed.strip());
        var name = Question.typed(texts.of("tender.accreditation"), now.name(), read).needed(texts.of("tender.accreditation.nameless"));
        var scopes = Stream.of(AccreditationScope.values()).filter(it -> it != AccreditationScope.DELIVERING || it == now.scope()).toList();
        var scope = Question.choice(texts.of("tender.accreditation.holder"), new Options<>(scopes, it ->
                texts.of("tender.accreditation.holder." + it.name(), String.valueOf(now.specialism()))), now.scope());
        return new ChangedRow<>(List.of(name, scope), () -> new Asked.Accredited(now.withName(name.known()).withScope(scope.known())));
    }

    private ChangedRow<Asked> mostLots(LotLimits now) {
        var bid = ask.whole("tender.lots.most-bid", now.bid());
        var win = ask.whole("tender.lots.most-won", now.award());
        return new ChangedRow<>(List.of(bid, win), () -> new Asked.MostLots(new LotLimits(bid.value(), win.value())));
    }

    private ChangedRow<Asked> dated(Asked.Dated now) {
        var which = choice("import.change.date", List.of(Asked.Dated.Which.values()), now.which());
        var date = ask.day("import.change.day", now.day(), today)
                .needed(ask.missing());
        var known = now.which() == Asked.Dated.Which.SUBMISSION ? now.timeIn(tender) : now.time();
        var time = ask.time("import.change.time", known).onlyWhile(which, Asked.Dated.Which.SUBMISSION);
        return new ChangedRow<>(List.of(which, date, time), () -> new Asked.Dated(which.known(), date.known(), time.value()));
    }

    private ChangedRow<Asked> paidWithin(int now) {
        var days = ask.whole("tender.payment.days", now).needed(ask.missing());
        return new ChangedRow<>(List.of(days), () -> new Asked.PaidWithin(days.known()));
    }

    private ChangedRow<Asked> leadShare(Decimal now) {
        var least = ask.percent("tender.partnering.lead", now).needed(ask.missing());
        return new ChangedRow<>(List.of(least), () -> new Asked.LeadShare(Objects.requireNonNull(decimal(least))));
    }

    private Options<Optional<LotId>> lots() {
        var ids = tender.lots().stream().map(Lot::id).toList();
        return new Options<>(Stream.concat(Stream.of(Optional.<LotId>empty()), ids.stream().map(Optional::of)).toList(),
                lot -> lot.map(id -> texts.of("tender.words.lot", String.valueOf(ids.indexOf(id) + 1))).orElse(texts.of("tender.words.all")));
    }

    private <E extends Enum<E>> Question<E> choice(String key, List<E> values, E now) {
        return Question.choice(texts.of(key), Options.of(texts, key, values), now);
    }

    private static @Nullable Decimal decimal(Question<BigDecimal> question) {
        return Optional.ofNullable(question.value()).map(Decimal::new).orElse(null);
    }
}
