package org.bidweave.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import tools.jackson.databind.json.JsonMapper;

/// Splits a bid plainly, and writes it plainly into one file.
final class JsonParts implements PartCodec, BackupFormat {

    private record Ids(List<String> ids) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Object> read = new LinkedHashMap<>();

    @Override
    public SequencedMap<String, String> split(Bid bid) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("bid", text(bid.withTender(t -> t.withLots(List.of())).withOrganisations(List.of()).withAlternatives(List.of())));
        all("lot", bid.tender().lots(), lot -> lot.id().value(), parts);
        all("organisation", bid.organisations(), organisation -> organisation.id().value(), parts);
        all("alternative", bid.alternatives().stream().map(a -> a.withMembers(List.of())).toList(), a -> a.id().value(), parts);
        for (var alternative : bid.alternatives()) {
            all(alternative.id() + "/member", alternative.members(), member -> member.organisation().value(), parts);
        }
        return parts;
    }

    @Override
    public Bid join(Map<String, String> parts) {
        return read("bid", Bid.class, parts)
                .withTender(tender -> tender.withLots(all("lot", Lot.class, parts)))
                .withOrganisations(all("organisation", Organisation.class, parts))
                .withAlternatives(all("alternative", Alternative.class, parts).stream()
                        .map(a -> a.withMembers(all(a.id() + "/member", Member.class, parts))).toList());
    }

    @Override
    public void write(Bid bid, Path file) throws IOException {
        Files.writeString(file, text(bid));
    }

    @Override
    public Bid read(Path file) throws IOException {
        return json.readValue(Files.readString(file), Bid.class);
    }

    private <T> void all(String list, List<T> values, Function<T, String> id, Map<String, String> parts) {
        parts.put(list, text(new Ids(values.stream().map(id).toList())));
        values.forEach(value -> parts.put(list + "/" + id.apply(value), text(value)));
    }

    private <T> List<T> all(String list, Class<T> type, Map<String, String> parts) {
        return read(list, Ids.class, parts).ids().stream().map(id -> read(list + "/" + id, type, parts)).toList();
    }

    private <T> T read(String path, Class<T> type, Map<String, String> parts) {
        var text = parts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("The part " + path + " is missing.");
        }
        return type.cast(read.computeIfAbsent(type.getName() + text, _ -> json.readValue(text, type)));
    }

    private String text(Object value) {
        return json.writeValueAsString(value);
    }
}
