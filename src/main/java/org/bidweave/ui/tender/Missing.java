package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.TenderSection;
import org.bidweave.model.AreaId;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.VatBasis;
import org.bidweave.model.Volume;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Something a section asks for that is not entered: how it is called, and where it is entered.
record Missing(String name, At at) {

    /// Where something is entered.
    sealed interface At {

        /// A field of a form, by its id.
        record InField(String id) implements At {}

        /// A cell of the section's list.
        record InCell(int row, int column) implements At {}

        /// The people of one place of a lot.
        record InVolume(LotId lot, AreaId area) implements At {}
    }

    static List<Missing> of(TenderSection section, Tender tender, Texts texts) {
        return new Search(tender, texts).in(section).toList();
    }

    private record Search(Tender tender, Texts texts) {

        Stream<Missing> in(TenderSection section) {
            return switch (section) {
                case BASICS -> basics();
                case DATES -> dates();
                case LOTS -> lots();
                case PLACES -> tender.areas().isEmpty() ? Stream.of(first("tender.missing.place")) : Stream.empty();
                case LINES -> lines();
                case VOLUME -> volume();
                case TURNOVER -> turnover();
                case INSURANCE -> cells(tender.insurance(), 1, "tender.insurance.minimum",
                        cover -> texts.of("tender.insurance.type." + cover.type().name()), cover -> cover.minimum().isPositive() ? cover : null);
                case REFERENCES -> references();
                case PAYMENT -> payment();
                case TIMETABLE, SPECIALISMS, ACCREDITATIONS, PARTNERING, BUYERS_WORDS, QUESTIONS, GO_NO_GO, LIMITS -> Stream.empty();
            };
        }

        private Stream<Missing> basics() {
            var basics = tender.basics();
            var budget = tender.budget();
            return Stream.of(field("tender.title", basics.title()), field("tender.buyer", basics.buyer()),
                    field("tender.reference", basics.reference()), field("tender.notice", basics.noticeId()), field("tender.regime", basics.regime()),
                    field("tender.currency", budget.currency()), field("tender.vat", budget.vat() == VatBasis.NOT_STATED ? null : budget.vat()),
                    field("tender.description", basics.description())).flatMap(List::stream);
        }

        private Stream<Missing> dates() {
            var dates = tender.dates();
            var budget = tender.budget();
            return Stream.of(field("tender.clarification", dates.clarification()), field("tender.submission", dates.submission()),
                    field("tender.time", dates.submissionTime()), field("tender.award", dates.award()),
                    field("tender.standstill", dates.standstillEnd()), field("tender.start", dates.contractStart()),
                    field("tender.term", budget.termYears()), field("tender.extension", budget.extensionYears())).flatMap(List::stream);
        }

        private Stream<Missing> payment() {
            var payment = tender.payment();
            return Stream.of(field("tender.payment.arrears", payment.arrearsMonths()), field("tender.payment.days", payment.days()),
                    field("tender.payment.results", payment.byResults()), field("tender.ceiling", tender.budget().ceiling())).flatMap(List::stream);
        }

        private Stream<Missing> references() {
            var asked = tender.references();
            return asked == null ? Stream.empty() : Stream.of(
                    field("tender.references.count", asked.count() == 0 ? null : asked.count()), field("tender.references.years", asked.years()),
                    field("tender.references.value", asked.leastValue())).flatMap(List::stream);
        }

        private Stream<Missing> turnover() {
            var rule = tender.turnover();
            var part = rule.mode() == TurnoverMode.COMBINED_LEAD_MIN ? field("tender.lead-part", rule.leadMinimum()) : List.<Missing>of();
            return Stream.of(field("tender.threshold", rule.hasThreshold() ? rule : null),
                    field("tender.mode", rule.mode() == TurnoverMode.NOT_STATED ? null : rule.mode()), part).flatMap(List::stream);
        }

        private Stream<Missing> lots() {
            return tender.lots().isEmpty() ? Stream.of(first("tender.missing.first-lot")) : IntStream.range(0, tender.lots().size()).boxed().flatMap(row -> {
                var lot = tender.lots().get(row);
                var of = texts.of("tender.missing.lot", row + 1);
                return Stream.of(
                        cell(lot.title(), of, "tender.missing.name", row, 0), cell(lot.annualValue(), of, "tender.lot.value", row, 1),
                        cell(lot.areas().isEmpty() ? null : lot.areas(), of, "tender.lot.places", row, 2)).flatMap(List::stream);
            });
        }

        private Stream<Missing> lines() {
            return tender.lines().isEmpty() ? Stream.of(first("tender.missing.line"))
                    : cells(tender.lines(), 2, "tender.line.standard", line -> line.name(), line -> line.standard());
        }

        private Stream<Missing> volume() {
            if (tender.lots().stream().allMatch(lot -> lot.areas().isEmpty())) {
                return Stream.of(first("tender.missing.people"));
            }
            var missing = new ArrayList<Missing>();
            for (int i = 0; i < tender.lots().size(); i++) {
                var lot = tender.lots().get(i);
                var of = texts.of("tender.missing.lot", i + 1);
                var entered = lot.volumes().stream().map(Volume::area).collect(Collectors.toSet());
                lot.areas().stream().filter(place -> !entered.contains(place.area())).forEach(place -> missing.add(
                        new Missing(texts.of("tender.missing.of", of, tender.areaName(place.area())), new At.InVolume(lot.id(), place.area()))));
            }
            return missing.stream();
        }

        private Missing first(String key) {
            return new Missing(texts.of(key), new At.InCell(0, 0));
        }

        private List<Missing> field(String key, @Nullable Object value) {
            return value == null || value.equals("") ? List.of(new Missing(texts.of(key), new At.InField(key.replace('.', '-')))) : List.of();
        }

        private List<Missing> cell(@Nullable Object value, String of, String key, int row, int column) {
            return value == null || value.equals("")
                    ? List.of(new Missing(texts.of("tender.missing.of", of, texts.of(key)), new At.InCell(row, column))) : List.of();
        }

        private <T> Stream<Missing> cells(List<T> rows, int column, String key, Function<T, String> name, Function<T, @Nullable Object> value) {
            return IntStream.range(0, rows.size()).boxed()
                    .flatMap(row -> cell(value.apply(rows.get(row)), name.apply(rows.get(row)), key, row, column).stream());
        }
    }
}
