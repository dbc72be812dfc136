package org.bidweave.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of the tender that is bid for and won on its own. Yearly value: initial-term value over initial-term years, without VAT.
public record Lot(
        LotId id,
        String title,
        String description,
        @Nullable Money annualValue,
        List<AreaRequirement> areas,
        List<Volume> volumes,
        Map<LineId, Money> lineValues) {

    public Lot {
        title = title.strip();
        description = description.strip();
        Require.notNegative(annualValue, "yearly value");
        areas = List.copyOf(areas);
        volumes = List.copyOf(volumes);
        lineValues = Ordered.copy(lineValues);
        lineValues.values().forEach(value -> Require.notNegative(value, "line value"));
    }

    public static Lot named(LotId id, String title) {
        return new Lot(id, title, "", null, List.of(), List.of(), Map.of());
    }

    /// The title, or "Lot 2" where the buyer gave none.
    public String name() {
        return title.isEmpty() ? id.called() : title;
    }

    public Lot withTitle(String title) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }

    public Lot withDescription(String description) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }

    public Lot withAnnualValue(@Nullable Money annualValue) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }

    public Lot withAreas(List<AreaRequirement> areas) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }

    public Lot withVolumes(List<Volume> volumes) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }

    public Lot withLineValues(Map<LineId, Money> lineValues) {
        return new Lot(id, title, description, annualValue, areas, volumes, lineValues);
    }
}
