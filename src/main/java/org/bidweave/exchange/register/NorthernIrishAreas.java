package org.bidweave.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The council districts of Northern Ireland that a postcode tells for sure. Its postcodes all begin with BT, and most of their districts
/// reach across a council's border; only those well inside one are here.
final class NorthernIrishAreas {

    private static final String COUNTRY = "Northern Ireland";
    private static final Map<String, List<Integer>> INSIDE = Map.of(
            "Belfast", List.of(1, 2, 9, 12, 15),
            "Ards and North Down", List.of(19, 20, 21, 22),
            "Derry City and Strabane", List.of(48),
            "Causeway Coast and Glens", List.of(52, 55, 56, 57),
            "Newry, Mourne and Down", List.of(33),
            "Armagh City, Banbridge and Craigavon", List.of(63, 64, 65),
            "Fermanagh and Omagh", List.of(74));

    private NorthernIrishAreas() {}

    /// The country, and the council district where the postcode is sure to lie in it.
    static List<String> areas(String postcode) {
        return district(postcode).map(district -> List.of(district, COUNTRY)).orElse(List.of(COUNTRY));
    }

    private static Optional<String> district(String postcode) {
        int gap = postcode.indexOf(' ');
        if (gap < 3) {
            return Optional.empty();
        }
        int number = Integer.parseInt(postcode.substring(2, gap));
        return INSIDE.entrySet().stream().filter(it -> it.getValue().contains(number)).map(Map.Entry::getKey).findFirst();
    }
}
