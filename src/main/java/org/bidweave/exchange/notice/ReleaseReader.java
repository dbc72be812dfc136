package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one OCDS release; a reader is used once.
final class ReleaseReader {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Notes notes = new Notes();
    private final DateReader dates = new DateReader();
    private final PeriodReader periods = new PeriodReader(dates);
    private final TextRepair repair;
    private final Part release;
    private final Part tender;
    private final List<Part> awards;

    ReleaseReader(JsonNode node) {
        this.repair = new TextRepair(wordsOf(node));
        this.release = new Part(node, "the notice", repair, notes);
        this.tender = release.part("tender").as("the tender", notes);
        this.awards = release.parts("awards").stream().map(award -> award.as("the award", notes)).toList();
    }

    NoticeRelease read() {
        var ocid = release.text("ocid");
        var id = release.text("id");
        NoticeTypes.reportKind(release.texts("tag"), tender.text("status"), notes);
        var title = title();
        var buyers = new BuyerReader(release);
        var items = new Items(tender, awards);
        var lotReader = new LotReader(tender, items, periods);
        var lots = lotReader.lots();
        var value = Amounts.of(tender);
        var found = dates(lots);
        reportOddities(lots, items, found);
        return new NoticeRelease(Publisher.of(ocid), ocid, id, NoticeTypes.of(release, id), release.texts("tag"), tender.text("status"),
                title, tender.text("id"), tender.text("description"), release.text("description"), buyers.main(), buyers.others(),
                value == null ? Amounts.sumOf(lots, notes) : value, found, procedure(),
                lotReader.limit("maximumLotsBidPerSupplier", "bid for"), lotReader.limit("maximumLotsAwardedPerSupplier", "win"),
                items.codes(), items.places(), LotReader.suitability(tender), CriteriaReader.selection(tender, "Tender"),
                CriteriaReader.award(tender, "Tender"), lots, awards.stream().map(new AwardReader(dates, periods)::read).toList(),
                closingNotes());
    }

    private void reportOddities(List<NoticeLot> lots, Items items, NoticeDates found) {
        CriteriaReader.reportCriteriaInDocuments(tender);
        LotRemarks.report(lots, notes);
        items.reportUnknownLots(lots, notes);
        var own = Stream.of(tender.text("description"), release.text("description"));
        var texts = Stream.concat(own, lots.stream().map(NoticeLot::description))
                .flatMap(Stream::ofNullable).distinct().toList();
        var near = found.submission() != null ? found.submission() : found.published();
        if (near != null) {
            new DeadlineInText(notes).compare(texts, found.submission(), found.clarification(), near.day());
        }
    }

    private @Nullable String title() {
        var own = tender.text("title");
        if (own != null) {
            return own;
        }
        var other = Part.firstOf(awards.stream().map(a -> a.text("title")).filter(Objects::nonNull).findFirst().orElse(null),
                release.parts("contracts").stream().map(c -> c.text("title")).filter(Objects::nonNull).findFirst().orElse(null),
                release.text("title"), release.part("planning").part("project").text("title"));
        notes.add(other == null ? "The notice has no title." : "The tender has no title; that of the award, contract or plan was taken.");
        return other;
    }

    private NoticeDates dates(List<NoticeLot> lots) {
        var interest = dates.deadline(tender, "expressionOfInterestDeadline", "deadline for expressions of interest");
        var award = tender.part("awardPeriod");
        var own = periods.of(tender);
        return new NoticeDates(dates.date(release, "date"),
                dates.deadline(tender.part("enquiryPeriod"), "endDate", "deadline for questions"), interest,
                dates.deadline(tender.part("tenderPeriod"), "endDate", "submission deadline"),
                dates.date(award, "startDate"), dates.date(award, "endDate"), own == null ? sharedByAll(lots) : own);
    }

    private static @Nullable NoticePeriod sharedByAll(List<NoticeLot> lots) {
        var periods = lots.stream().map(NoticeLot::contract).distinct().toList();
        return periods.size() == 1 ? periods.getFirst() : null;
    }

    private NoticeProcedure procedure() {
        var regimes = Stream.concat(tender.texts("specialRegime").stream(), awards.stream().flatMap(a -> a.texts("specialRegime").stream()))
                .toList();
        var reserved = new ArrayList<>(tender.part("otherRequirements").texts("reservedParticipation"));
        tender.parts("lots").forEach(lot -> reserved.addAll(lot.part("otherRequirements").texts("reservedParticipation")));
        var above = Stream.concat(Stream.of(tender), awards.stream()).map(p -> p.flag("aboveThreshold"))
                .filter(Objects::nonNull).findFirst().orElse(null);
        return new NoticeProcedure(tender.text("procurementMethodDetails"), tender.text("procurementMethod"),
                tender.part("procedure").text("features"), tender.part("legalBasis").text("id"),
                regimes.isEmpty() ? null : Boolean.valueOf(regimes.contains("lightTouch")), above,
                tender.part("techniques").flag("hasFrameworkAgreement"), reserved.stream().distinct().toList());
    }

    // Last, when every text and date has been read.
    private List<String> closingNotes() {
        dates.reportMixedOffsets(notes);
        repair.report(notes);
        return notes.list();
    }

    private static Set<String> wordsOf(JsonNode node) {
        var words = new HashSet<String>();
        collectWords(node, words);
        return words;
    }

    private static void collectWords(JsonNode node, Set<String> words) {
        if (node.isString()) {
            NO_LETTERS.splitAsStream(node.stringValue().toLowerCase(Locale.ROOT)).forEach(words::add);
        }
        node.forEach(child -> collectWords(child, words));
    }
}
