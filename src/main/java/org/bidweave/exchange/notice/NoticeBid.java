package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Basics;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Partnering;
import org.bidweave.model.Presence;
import org.bidweave.model.Progress;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Regime;
import org.bidweave.model.Tender;
import org.bidweave.model.VatBasis;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// A notice as a new bid. Only what the notice says is entered; what it asks in words stands under the buyer's own words, and what was
/// worked out or left out is said in the notes.
public record NoticeBid(Bid bid, List<String> notes) {

    public NoticeBid {
        notes = List.copyOf(notes);
    }

    public static NoticeBid of(NoticeRelease notice, BidId id, UkPlaces places) {
        return of(notice, List.of(), id, places);
    }

    /// `ofFile` are the notes on the file that the notice came in.
    public static NoticeBid of(NoticeRelease notice, List<String> ofFile, BidId id, UkPlaces places) {
        return new Maker(notice, ofFile, places).make(id);
    }

    /// Collects the notes while it fills in the tender.
    private static final class Maker {

        private final NoticeRelease notice;
        private final List<String> notes;
        private final NoticePlaces places;

        Maker(NoticeRelease notice, List<String> ofFile, UkPlaces uk) {
            this.notice = notice;
            notes = new ArrayList<>(ofFile);
            notes.addAll(notice.allNotes());
            places = new NoticePlaces(uk, notes);
        }

        NoticeBid make(BidId id) {
            notice.places().forEach(places::add);
            var lots = lots();
            var tender = Tender.EMPTY
                    .withBasics(basics())
                    .withDates(dates())
                    .withBudget(budget())
                    .withLots(lots)
                    .withAreas(places.areas())
                    .withLotLimits(new LotLimits(most(notice.mostLotsBid()), most(notice.mostLotsAwarded())))
                    .withPartnering(Partnering.EMPTY.withReserved(!notice.procedure().reservedFor().isEmpty()))
                    .withPublished(PublishedWords.of(notice, lots));
            var whole = tender.withPublished(withNotes(tender.published())).withNotice(NoticeSaid.of(notice, tender).origin(notice));
            var bid = Bid.empty(id).withProgress(Progress.IDENTIFY).withTender(whole);
            return new NoticeBid(lots.size() == 1 ? bidding(bid, lots.getFirst()) : bid, notes);
        }

        /// The notes stand beside the buyer's words, so that they can be read again later.
        private List<PublishedText> withNotes(List<PublishedText> published) {
            return Stream.concat(notes.stream().distinct().map(note -> new PublishedText(PublishedWords.NOTED, null, note)), published.stream())
                    .toList();
        }

        private static Bid bidding(Bid bid, Lot only) {
            return bid.withAlternative(bid.current(), alternative -> alternative.withLotsBid(List.of(only.id())));
        }

        private Basics basics() {
            return new Basics(
                    text(notice.title()),
                    text(notice.buyer().name()),
                    text(notice.reference()),
                    text(notice.releaseId() == null ? notice.ocid() : notice.releaseId()),
                    regime(),
                    text(notice.description()));
        }

        private @Nullable Regime regime() {
            if (notice.publisher() == Publisher.PUBLIC_CONTRACTS_SCOTLAND) {
                return Regime.SCOTLAND;
            }
            return switch (text(notice.procedure().legalBasis())) {
                case "2023/54" -> act();
                case "32014L0024" -> Regime.PCR2015;
                default -> null;
            };
        }

        private Regime act() {
            return Boolean.TRUE.equals(notice.procedure().lightTouch())
                    ? Regime.PA2023_LIGHT_TOUCH
                    : Boolean.FALSE.equals(notice.procedure().aboveThreshold()) ? Regime.PA2023_BELOW_THRESHOLD : Regime.PA2023;
        }

        private Dates dates() {
            var dates = notice.dates();
            var contract = dates.contract();
            return Dates.EMPTY
                    .withClarification(day(dates.clarification()))
                    .withSubmission(day(dates.submission()))
                    .withSubmissionTime(time(dates.submission()))
                    .withAward(day(dates.awardBy()))
                    .withContractStart(contract == null ? null : day(contract.start()));
        }

        private Budget budget() {
            var value = notice.value();
            var vat = value == null || value.amount() == null
                    ? VatBasis.NOT_STATED
                    : value.includesVat() ? VatBasis.INCLUDING : VatBasis.EXCLUDING;
            var currency = value == null || value.currency() == null ? "GBP" : value.currency();
            return Budget.EMPTY
                    .withTermYears(Term.years(notice.dates().contract()))
                    .withExtensionYears(Term.extensionYears(notice.dates().contract()))
                    .withCurrency(currency)
                    .withVat(vat);
        }

        private List<Lot> lots() {
            if (notice.lots().isEmpty()) {
                var yearly = YearlyValue.of("The contract", notice.value(), notice.dates().contract(), notes);
                return List.of(Lot.named(new LotId("L1"), text(notice.title()))
                        .withAnnualValue(yearly)
                        .withAreas(asked(notice.places())));
            }
            var lots = new ArrayList<Lot>();
            for (var lot : notice.lots()) {
                lots.add(lot(new LotId("L" + (lots.size() + 1)), lot));
            }
            return lots;
        }

        private Lot lot(LotId id, NoticeLot lot) {
            var contract = lot.contract() == null ? notice.dates().contract() : lot.contract();
            return Lot.named(id, text(lot.title()))
                    .withDescription(text(lot.description()))
                    .withAnnualValue(YearlyValue.of(lot.label(), lot.value(), contract, notes))
                    .withAreas(asked(lot.places()));
        }

        /// The places of a lot; the notice does not say what presence is asked there.
        private List<AreaRequirement> asked(List<NoticePlace> given) {
            return places.of(given).stream().map(area -> new AreaRequirement(area, Presence.NONE, null, false)).toList();
        }

        private static @Nullable Integer most(@Nullable LotLimit limit) {
            return limit == null ? null : limit.most();
        }

        private static @Nullable LocalDate day(@Nullable NoticeDate date) {
            return date == null ? null : date.day();
        }

        private static @Nullable LocalTime time(@Nullable NoticeDate date) {
            return date == null ? null : date.time();
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
