package org.bidweave.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every organisation of the registers that were imported. May be asked from any thread, and answers from the registers that were there
/// before while others are being read.
public interface Directory {

    Found find(Query query);

    /// The entries of these ids, in their order; ids that are not in the directory are left out.
    List<RegisterEntry> read(Collection<String> ids);

    /// What was found, in its order; what has left the directory since is left out.
    default List<FoundEntry> entries(List<Hit> hits) {
        var entries = read(hits.stream().map(Hit::id).toList()).stream().collect(Collectors.toMap(RegisterEntry::id, entry -> entry, (one, _) -> one));
        return hits.stream().flatMap(hit -> Stream.ofNullable(entries.get(hit.id())).map(entry -> new FoundEntry(entry, hit.reach()))).toList();
    }

    default Optional<RegisterEntry> entry(String id) {
        return read(Set.of(id)).stream().findFirst();
    }

    /// The grants to that organisation in the files that were imported.
    HeldGrants grants(Recipient recipient);

    /// The registers that are held, in the order of [Register], then the lists.
    List<Held> held();

    /// The registers' labels of what is done, for whom and how, in alphabetical order.
    List<String> works();
}
