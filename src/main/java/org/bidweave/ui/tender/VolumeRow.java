package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.model.AreaId;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;

/// One service of one lot: people a year in each place, and the yearly value of that service in the lot where the buyer names it.
record VolumeRow(LotId lot, LineId line, List<Volume> volumes, @Nullable Money value, boolean passFail) {

    /// A row of the table, whether or not the tender asks anything there.
    record Place(LotId lot, LineId line) {}

    /// The rows of a lot: those with figures, those in `open`, and every service where there are neither.
    static List<VolumeRow> of(Tender tender, Lot lot, Set<Place> open) {
        var volumes = lot.volumes().stream().collect(Collectors.groupingBy(Volume::line));
        var all = tender.lines().stream().map(ServiceLine::id).toList();
        var used = all.stream().filter(line ->
                volumes.containsKey(line) || lot.lineValues().containsKey(line) || open.contains(new Place(lot.id(), line))).toList();
        return (used.isEmpty() ? all : used).stream().map(line -> of(lot, line, volumes.getOrDefault(line, List.of()))).toList();
    }

    private static VolumeRow of(Lot lot, LineId line, List<Volume> volumes) {
        var passFail = !volumes.isEmpty() && volumes.stream().allMatch(Volume::passFail);
        return new VolumeRow(lot.id(), line, volumes, lot.lineValues().get(line), passFail);
    }

    /// The lots with the figures of these rows; of two rows for the same service the later one counts.
    static List<Lot> lots(List<Lot> lots, List<VolumeRow> rows) {
        return lots.stream().map(lot -> {
            var volumes = new LinkedHashMap<Map.Entry<LineId, AreaId>, Volume>();
            var values = new LinkedHashMap<LineId, Money>();
            rows.stream().filter(row -> row.lot.equals(lot.id())).forEach(row -> {
                row.volumes.forEach(volume -> volumes.put(Map.entry(row.line, volume.area()), volume));
                if (row.value != null) {
                    values.put(row.line, row.value);
                }
            });
            return lot.withVolumes(List.copyOf(volumes.values())).withLineValues(values);
        }).toList();
    }

    Place place() {
        return new Place(lot, line);
    }

    int total() {
        return volumes.stream().mapToInt(Volume::people).sum();
    }

    @Nullable Integer people(AreaId area) {
        return volumes.stream().filter(volume -> volume.area().equals(area)).map(Volume::people).findFirst().orElse(null);
    }

    VolumeRow withPeople(AreaId area, @Nullable Integer people) {
        var now = new ArrayList<>(volumes);
        int place = volumes.stream().map(Volume::area).toList().indexOf(area);
        if (place >= 0 && people != null) {
            now.set(place, volumes.get(place).withPeople(people));
        } else if (place >= 0) {
            now.remove(place);
        } else if (people != null) {
            now.add(new Volume(line, area, people, passFail));
        }
        return new VolumeRow(lot, line, now, value, passFail);
    }

    VolumeRow withLot(LotId lot) {
        return new VolumeRow(lot, line, volumes, value, passFail);
    }

    VolumeRow withLine(LineId line) {
        return new VolumeRow(lot, line, volumes.stream().map(volume -> volume.withLine(line)).toList(), value, passFail);
    }

    VolumeRow withValue(@Nullable Money value) {
        return new VolumeRow(lot, line, volumes, value, passFail);
    }

    VolumeRow withPassFail(boolean passFail) {
        return new VolumeRow(lot, line, volumes.stream().map(volume -> volume.withPassFail(passFail)).toList(), value, passFail);
    }
}
