package org.bidweave.ui.partners;

import java.util.function.Consumer;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;

/// Looks up the grants to an organisation, and hands them over when they are found, or the sentence that says why they cannot be read.
interface GrantsOf {

    void find(Recipient recipient, Consumer<HeldGrants> then, Consumer<String> failed);
}
