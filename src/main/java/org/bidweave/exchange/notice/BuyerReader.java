package org.bidweave.exchange.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the buyer of a release among its parties, and those who buy with it.
final class BuyerReader {
    private final Part buyer;
    private final List<Part> buyers;
    private final Optional<Part> party;

    BuyerReader(Part release) {
        this.buyer = release.part("buyer").as("the buyer", release.notes());
        this.buyers = release.parts("parties").stream().map(p -> p.as("the buyer", release.notes()))
                .filter(p -> p.texts("roles").contains("buyer")).toList();
        this.party = Stream.of("id", "name").flatMap(field -> Stream.ofNullable(buyer.text(field))
                        .flatMap(wanted -> buyers.stream().filter(p -> wanted.equals(p.text(field)))))
                .findFirst().or(() -> buyer.isEmpty() ? buyers.stream().findFirst() : Optional.empty());
        if (buyer.text("name") == null && party.isEmpty()) {
            release.notes().add("The notice does not name the buyer.");
        }
    }

    NoticeBuyer main() {
        return read(Part.firstOf(buyer.text("name"), party.map(p -> p.text("name")).orElse(null)), party.orElse(buyer));
    }

    List<NoticeBuyer> others() {
        return buyers.stream().filter(p -> !party.equals(Optional.of(p))).map(p -> read(p.text("name"), p)).toList();
    }

    private static NoticeBuyer read(@Nullable String name, Part party) {
        var identifier = party.part("identifier");
        var address = party.part("address");
        var lines = Stream.of("streetAddress", "locality", "postalCode", "countryName").map(address::text)
                .filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new NoticeBuyer(Part.firstOf(name, identifier.text("legalName")), identifier.text("scheme"), identifier.text("id"),
                lines, address.text("postalCode"), address.text("region"));
    }
}
