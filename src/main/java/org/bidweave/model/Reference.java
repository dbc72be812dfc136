package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contract delivered that can be named in the bid; live where it still runs. `used` is false for one the bid leaves out.
public record Reference(
        String title,
        String client,
        @Nullable Money value,
        @Nullable LocalDate ended,
        boolean live,
        boolean relevant,
        boolean used) {

    public Reference {
        title = title.strip();
        client = client.strip();
        Require.notNegative(value, "value");
    }

    public Reference withTitle(String title) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withClient(String client) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withValue(@Nullable Money value) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withEnded(@Nullable LocalDate ended) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withLive(boolean live) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withRelevant(boolean relevant) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }

    public Reference withUsed(boolean used) {
        return new Reference(title, client, value, ended, live, relevant, used);
    }
}
