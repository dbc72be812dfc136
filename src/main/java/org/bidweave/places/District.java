package org.bidweave.places;

import java.util.List;

/// A district (or unitary authority, borough, council area) of April 2025. `county` is empty where there is no county council; `region` is the
/// country outside England; `statistics` are its ITL 3 areas, the main one first; `people` lived there in 2020.
public record District(
        String code, String name, String type, String county, String region, List<String> statistics, Centre centre, int people) {

    public District {
        statistics = List.copyOf(statistics);
    }
}
