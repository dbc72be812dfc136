package org.bidweave.exchange.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.exchange.notice.NoticePlace.Kind;
import org.jspecify.annotations.Nullable;

/// What is bought and where: the codes and places of a tender's items, for the whole notice or for one lot.
final class Items {
    private final Part tender;
    private final List<Part> items;
    private final Map<String, List<Part>> itemsByLot;

    /// Award notices carry their items in the awards, where the tender has none.
    Items(Part tender, List<Part> awards) {
        this.tender = tender;
        var own = tender.parts("items");
        this.items = own.isEmpty() ? awards.stream().flatMap(award -> award.parts("items").stream()).toList() : own;
        this.itemsByLot = items.stream().filter(item -> item.text("relatedLot") != null)
                .collect(Collectors.groupingBy(item -> Objects.requireNonNull(item.text("relatedLot")),
                        LinkedHashMap::new, Collectors.toList()));
    }

    /// Every code of the notice, the main one first.
    List<CpvCode> codes() {
        var all = Stream.concat(codesOf(tender), items.stream().flatMap(Items::codesOf)).toList();
        var labelled = all.stream().filter(code -> code.label() != null).map(CpvCode::code).collect(Collectors.toSet());
        return all.stream().filter(code -> code.label() != null || !labelled.contains(code.code())).distinct().toList();
    }

    List<CpvCode> codesOfLot(@Nullable String lot) {
        return ofLot(lot).flatMap(Items::codesOf).distinct().toList();
    }

    List<NoticePlace> places() {
        return Stream.concat(placesOf(tender), items.stream().flatMap(Items::placesOf)).distinct().toList();
    }

    List<NoticePlace> placesOfLot(@Nullable String lot) {
        return ofLot(lot).flatMap(Items::placesOf).distinct().toList();
    }

    void reportUnknownLots(List<NoticeLot> lots, Notes notes) {
        var known = lots.stream().map(NoticeLot::id).filter(Objects::nonNull).collect(Collectors.toSet());
        var unknown = itemsByLot.keySet().stream().filter(lot -> !known.contains(lot)).toList();
        if (!unknown.isEmpty()) {
            notes.add("Codes and places are given for a lot that the notice does not describe (%s); they stand with the whole notice only."
                    .formatted(Wording.list(unknown)));
        }
    }

    private Stream<Part> ofLot(@Nullable String lot) {
        return lot == null ? Stream.of() : itemsByLot.getOrDefault(lot, List.of()).stream();
    }

    private static Stream<CpvCode> codesOf(Part part) {
        return Stream.concat(Stream.of(part.part("classification")), part.parts("additionalClassifications").stream())
                .filter(c -> Objects.requireNonNullElse(c.text("scheme"), "CPV").equalsIgnoreCase("CPV"))
                .flatMap(c -> Stream.ofNullable(c.text("id")).map(id -> new CpvCode(id, c.text("description"))));
    }

    private static Stream<NoticePlace> placesOf(Part part) {
        var located = Stream.concat(part.parts("deliveryLocation").stream(), part.parts("deliveryLocations").stream());
        return Stream.concat(
                part.parts("deliveryAddresses").stream().flatMap(Items::placesOfAddress),
                located.flatMap(l -> Stream.ofNullable(l.text("description")).map(d -> new NoticePlace(Kind.DESCRIPTION, d))));
    }

    private static Stream<NoticePlace> placesOfAddress(Part address) {
        var region = address.text("region");
        var postcode = address.text("postalCode");
        var country = Part.firstOf(address.text("countryName"), address.text("country"));
        if (region == null && postcode == null) {
            return Stream.ofNullable(country).map(c -> new NoticePlace(Kind.COUNTRY, c));
        }
        return Stream.concat(Stream.ofNullable(region).map(Items::region),
                Stream.ofNullable(postcode).map(p -> new NoticePlace(Kind.POSTCODE, p)));
    }

    private static NoticePlace region(String region) {
        return new NoticePlace(region.matches("[A-Z]{2}[0-9A-Z]{0,3}") ? Kind.AREA_CODE : Kind.REGION_NAME, region);
    }
}
