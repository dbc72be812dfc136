package org.bidweave.directory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bidweave.places.District;
import org.bidweave.places.Kind;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.jspecify.annotations.Nullable;

/// The registers' words for where organisations work, as areas of the United Kingdom. Words that name none, such as countries abroad, are
/// near to nothing.
final class Areas {

    private static final Pattern THROUGHOUT = Pattern.compile("^throughout ", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> districts = new HashMap<>();
    private final List<Optional<Ground>> grounds;
    private final Labelled organisations;

    private record Ground(Kind kind, BitSet districts) {

        @Nullable Reach to(BitSet sought) {
            if (!districts.intersects(sought)) {
                return null;
            }
            return within(sought) ? Reach.HERE : switch (kind) {
                case DISTRICT, COUNTY, AUTHORITY, FORMER, STATISTICS -> Reach.COUNTY;
                case REGION -> Reach.REGION;
                case COUNTRY -> Reach.NATION;
            };
        }

        private boolean within(BitSet sought) {
            var outside = (BitSet) districts.clone();
            outside.andNot(sought);
            return outside.isEmpty();
        }
    }

    Areas(Labelled organisations, UkPlaces places) {
        this.organisations = organisations;
        places.districts().stream().map(District::code).forEach(code -> districts.put(code, districts.size()));
        grounds = organisations.labels().stream().map(label -> place(label, places).map(place -> new Ground(place.kind(), bits(place)))).toList();
    }

    private static Optional<UkPlace> place(String label, UkPlaces places) {
        return switch (places.understand(THROUGHOUT.matcher(label).replaceFirst(""))) {
            case Understanding.One one -> Optional.of(one.place());
            case Understanding.Within within -> Optional.of(within.district());
            case Understanding.Several _, Understanding.None _ -> Optional.empty();
        };
    }

    private BitSet bits(UkPlace place) {
        var bits = new BitSet();
        place.districts().forEach(code -> Optional.ofNullable(districts.get(code)).ifPresent(bits::set));
        return bits;
    }

    /// For each organisation how near it works to any of the areas: nought where it does not, else the reach's level.
    byte[] near(List<UkPlace> sought, int size) {
        var near = new byte[size];
        for (var place : sought) {
            var bits = bits(place);
            for (int label = 0; label < grounds.size(); label++) {
                var reach = grounds.get(label).map(ground -> ground.to(bits)).orElse(null);
                if (reach != null) {
                    byte level = reach.level();
                    organisations.each(label, organisation -> {
                        if (near[organisation] == 0 || near[organisation] > level) {
                            near[organisation] = level;
                        }
                    });
                }
            }
        }
        return near;
    }
}
