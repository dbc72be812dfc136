package org.bidweave.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search needs to know of an organisation.
public record Sought(
        String id, DirectoryPart part, String name, List<String> otherNames, boolean active, @Nullable Long income, List<String> works, List<String> areas) {

    public static Sought of(RegisterEntry entry) {
        return new Sought(
                entry.id(), entry.part(), entry.name(), entry.otherNames(), entry.active(), entry.income(), entry.works(), entry.areas());
    }
}
